/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.explore.ui.internal.pins.Pins;

/** Opens a view once more, pinned to what it shows now. */
public final class AnotherHandler {

	@CanExecute
	boolean possible(@Optional @Nullable MPart part, Pins pins) {
		return part != null && pins.canPin(part);
	}

	@Execute
	void open(MPart part, Pins pins) {
		pins.another(part);
	}
}
