/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorSession;

/** Saves the methodology to its file. */
public final class SaveHandler {

	@CanExecute
	boolean can(EditorSession session, EModelService models, MApplication application) {
		return new ShownPerspective(models, application).isOurs()
				&& session.document().filter(Document::canSave).isPresent();
	}

	@Execute
	void run(EditorSession session) {
		session.save();
	}
}
