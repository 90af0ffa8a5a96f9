/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.manyi.app.internal.Messages;
import org.manyi.ui.WidgetId;
import org.osgi.framework.FrameworkUtil;

/** Opens the help on the page of the view that has the keyboard. */
public final class HelpHandler {

	@Execute
	void open(Shell window, MApplication application, MWindow model, EModelService models, EPartService parts,
			@Translation Messages messages, @Named(TranslationService.LOCALE) Locale language) {
		List<String> views = models.findElements(model, null, MPart.class, null, EModelService.IN_ANY_PERSPECTIVE)
				.stream().map(HelpHandler::view).distinct().toList();
		Arrays.stream(window.getDisplay().getShells()).filter(shell -> "help".equals(shell.getData(WidgetId.KEY)))
				.forEach(Shell::close);
		List<HelpPage> pages = new HelpPages(FrameworkUtil.getBundle(getClass()), language).all(views,
				new KeyList(application, models).text());
		MPart active = parts.getActivePart();
		new HelpWindow(window, pages, messages).open(active == null ? HelpPages.START : view(active));
	}

	/** A view that is open once more has the id of the first one, and a number. */
	private static String view(MPart part) {
		return part.getElementId().replaceFirst("#[0-9]+$", "");
	}
}
