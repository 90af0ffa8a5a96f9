/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.edit;

/**
 * One replacement in a text.
 *
 * @param offset   the first char replaced, [0, length of the text]
 * @param removed  what stood there; may be empty
 * @param inserted what stands there now; may be empty
 */
public record TextEdit(int offset, String removed, String inserted) {

	/** The text with the replacement made. */
	public String applyTo(String text) {
		if (!text.startsWith(removed, offset)) {
			throw new IllegalArgumentException("The text is another one at " + offset);
		}
		return text.substring(0, offset) + inserted + text.substring(offset + removed.length());
	}

	/** What takes this back. */
	public TextEdit inverse() {
		return new TextEdit(offset, inserted, removed);
	}

	/** Whether nothing changes. */
	public boolean isEmpty() {
		return removed.equals(inserted);
	}

	/** The same without what the removed and the inserted text have in common at both ends. */
	public TextEdit trimmed() {
		int most = Math.min(removed.length(), inserted.length());
		int head = 0;
		while (head < most && removed.charAt(head) == inserted.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head
				&& removed.charAt(removed.length() - 1 - tail) == inserted.charAt(inserted.length() - 1 - tail)) {
			tail++;
		}
		return new TextEdit(offset + head, removed.substring(head, removed.length() - tail),
				inserted.substring(head, inserted.length() - tail));
	}

	/** What turns one text into the other; empty where they are the same. */
	public static TextEdit between(String before, String after) {
		return new TextEdit(0, before, after).trimmed();
	}
}
