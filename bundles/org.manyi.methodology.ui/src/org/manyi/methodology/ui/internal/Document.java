/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.scoring.edit.EditHistory;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlPath;

/**
 * The methodology that is open, told to the views through their context.
 *
 * @param origin  where it comes from, in words
 * @param path    the file it is saved to; empty for the file of a plug-in, which is saved as another one
 * @param text    the text as it is edited
 * @param tree    the text when it could be read last: what forms show
 * @param saved   the text as it was opened or saved last
 * @param locked  whether that is an approved or retired version, which is not overwritten
 * @param outside what happened to the file since
 * @param canUndo whether something can be taken back
 * @param canRedo whether something can be done again
 */
public record Document(String origin, Optional<Path> path, MethodologyText text, MethodologyText tree, String saved,
		boolean locked, Outside outside, boolean canUndo, boolean canRedo) {

	/** What another program did with the file. */
	public enum Outside {
		/** Nothing. */
		NOTHING,
		/** It wrote another text. */
		CHANGED,
		/** It took it away. */
		DELETED
	}

	/** Whether the text is another one than was saved. */
	public boolean isChanged() {
		return !text.text().equals(saved);
	}

	/** Whether a form can change the text now. */
	public boolean isEditable() {
		return text.root().isPresent();
	}

	/** Whether it can be saved where it was opened. */
	public boolean canSave() {
		return path.isPresent() && !locked && (isChanged() || outside == Outside.DELETED);
	}

	/** What the tree says at the path; empty where it says nothing. */
	public String value(YamlPath at) {
		return tree.scalar(at).orElse("");
	}

	/** The same with what another program did. */
	Document with(Outside now) {
		return new Document(origin, path, text, tree, saved, locked, now, canUndo, canRedo);
	}

	/** The same with another text; forms go on to show the last one that could be read. */
	Document with(MethodologyText other, EditHistory history) {
		return new Document(origin, path, other, other.root().isPresent() ? other : tree, saved, locked, outside,
				history.canUndo(), history.canRedo());
	}

	/** The same with another text in its file. */
	Document withSaved(String inFile, boolean isFinal) {
		return new Document(origin, path, text, tree, inFile, isFinal, outside, canUndo, canRedo);
	}
}
