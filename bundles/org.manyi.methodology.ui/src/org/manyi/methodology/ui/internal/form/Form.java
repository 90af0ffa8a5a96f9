/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.manyi.methodology.ui.internal.Checked;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;

/** What the pages of the form show, and where they tell what the user does. Of the user's thread alone. */
interface Form {

	/** What is shown. */
	Document document();

	/** What the last check found. */
	Checked checked();

	Texts texts();

	/** Its words, in the user's language. */
	default Messages messages() {
		return texts().messages();
	}

	/** The text of what is shown, as a tree. */
	default MethodologyText tree() {
		return document().tree();
	}

	/** The scalar that stands there; empty where none does. */
	default String scalar(YamlPath path) {
		return tree().scalar(path).orElse("");
	}

	/** The scoring methods present now. */
	List<PlugInDescriptor> methods();

	/** The weighting schemes present now. */
	List<PlugInDescriptor> weightings();

	/** Makes changes, to be taken back together. */
	void change(Function<FormEdit, List<YamlChange>> changes);

	/** Shows in the text where a value stands. */
	void reveal(YamlPath path);

	/** Goes to where a value stands in the text, to be edited there; to its beginning where there is no such value. */
	void editInText(YamlPath path);

	/** The page has become another height. */
	void fit(Composite page);
}
