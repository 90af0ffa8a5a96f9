/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.manyi.exchange.ui.internal.ExchangeConstants;
import org.manyi.ui.FollowingViews;

/** Leads from wherever a response is listed to its answers. */
@Creatable
public final class ResponseLink {

	private final MApplication application;
	private final FollowingViews views;

	@Inject
	public ResponseLink(MApplication application, FollowingViews views) {
		this.application = application;
		this.views = views;
	}

	/** Shows the answers of the response of that number. */
	public void show(long number) {
		application.getContext().set(ChosenResponse.class, new ChosenResponse(number));
		views.show(ExchangeConstants.PART_RESPONSES);
	}
}
