/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class EditHistoryTest {

	private final EditHistory history = new EditHistory();
	private String text = "";

	private void make(TextEdit edit) {
		text = edit.applyTo(text);
		history.add(edit);
	}

	private void type(String typed) {
		typed.chars().forEach(c -> make(new TextEdit(text.length(), "", Character.toString(c))));
	}

	private void undo() {
		text = history.undo().orElseThrow().applyTo(text);
	}

	@Test
	void whatIsTypedGoesWordByWord() {
		type("ab cd");
		undo();
		assertEquals("ab ", text);
		undo();
		assertEquals("ab", text);
		undo();
		assertEquals("", text);
		assertFalse(history.canUndo());
	}

	@Test
	void whatWasTakenBackComesAgainUntilSomethingElseIsDone() {
		make(new TextEdit(0, "", "weight: 1"));
		make(new TextEdit(8, "1", "2"));
		undo();
		assertEquals("weight: 1", text);
		assertTrue(history.canRedo());
		text = history.redo().orElseThrow().applyTo(text);
		assertEquals("weight: 2", text);
		undo();
		make(new TextEdit(8, "1", "3"));
		assertFalse(history.canRedo());
		undo();
		undo();
		assertEquals("", text);
		assertTrue(history.undo().isEmpty());
	}

	@Test
	void anEditOfNothingIsNone() {
		history.add(new TextEdit(0, "", ""));
		assertFalse(history.canUndo());
		assertEquals(new TextEdit(3, "b", "cd"), TextEdit.between("aaabaa", "aaacdaa"));
	}
}
