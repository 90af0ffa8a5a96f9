/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.leads;

import java.util.Map;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Source;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.ui.Commands;
import org.manyi.ui.PartPages;

/** Says what was found, and leads on from it. */
abstract class LeadPart extends ExplorePart {

	private final Commands commands;

	LeadPart(ECommandService commands, EHandlerService handlers) {
		this.commands = new Commands(commands, handlers);
	}

	@Override
	protected PartContent createContent(Composite parent) {
		return new LeadView(parent, id(), this::page);
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation(id(), emptyTitle(), emptyText());
	}

	/** Of which responses, methodology and version it speaks, and of how many answers. */
	final String scope(Analysis analysis) {
		Methodology methodology = analysis.plan().methodology();
		return texts().format(texts().messages().leadScope, Source.of(analysis.request()).name(),
				new SliceWords(texts()).slice(analysis.request().slice()), texts().of(methodology.name()),
				methodology.version(), analysis.total().scores().responses().valid());
	}

	/** Leads to a view. */
	final void show(String view) {
		commands.run(ExploreConstants.COMMAND_SHOW_VIEW, Map.of(ExploreConstants.VIEW, view));
	}

	abstract String emptyTitle();

	abstract String emptyText();

	/** What is to be said. */
	abstract Page page(Analysis analysis);
}
