/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was done to a text, to be taken back and done again: one stack for whatever changes it. Characters typed one
 * after the other are taken back a word at a time. For one thread.
 */
public final class EditHistory {

	private final Deque<TextEdit> done = new ArrayDeque<>();
	private final Deque<TextEdit> undone = new ArrayDeque<>();
	private boolean open;

	/** Notes an edit that was made; what was taken back before cannot be done again. */
	public void add(TextEdit edit) {
		if (edit.isEmpty()) {
			return;
		}
		undone.clear();
		TextEdit last = done.peek();
		boolean typed = edit.removed().isEmpty() && edit.inserted().length() == 1
				&& !Character.isWhitespace(edit.inserted().charAt(0));
		if (last != null && open && typed && last.offset() + last.inserted().length() == edit.offset()) {
			done.pop();
			done.push(new TextEdit(last.offset(), last.removed(), last.inserted() + edit.inserted()));
		} else {
			done.push(edit);
		}
		open = typed;
	}

	/** Takes the last edit back; what is returned is to be applied to the text. */
	public Optional<TextEdit> undo() {
		open = false;
		TextEdit edit = done.poll();
		if (edit == null) {
			return Optional.empty();
		}
		undone.push(edit);
		return Optional.of(edit.inverse());
	}

	/** Does what was taken back last once more; what is returned is to be applied to the text. */
	public Optional<TextEdit> redo() {
		TextEdit edit = undone.poll();
		if (edit == null) {
			return Optional.empty();
		}
		done.push(edit);
		return Optional.of(edit);
	}

	/** Whether something can be taken back. */
	public boolean canUndo() {
		return !done.isEmpty();
	}

	/** Whether something that was taken back can be done again. */
	public boolean canRedo() {
		return !undone.isEmpty();
	}
}
