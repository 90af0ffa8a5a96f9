/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.ui.table.TableLook.Sort;

class TableLookTest {

	@Test
	void whatIsWrittenIsRead() {
		TableLook look = TableLook.PLAIN.withWidth("score", 80).withWidth("not-shown", 64).withClick("score")
				.withClick("score");
		assertEquals("not-shown=64 score=80 sort=score descending", look.toText());
		assertEquals(look, TableLook.parse(look.toText()));
		assertEquals(TableLook.PLAIN, TableLook.parse(TableLook.PLAIN.toText()));
	}

	@Test
	void hiddenColumnsAreKept() {
		TableLook look = TableLook.PLAIN.withWidth("band", 80).withHidden("band", true).withHidden("weight", true);
		assertEquals("band=80 band=hidden weight=hidden", look.toText());
		assertEquals(look, TableLook.parse(look.toText()));
		assertEquals(TableLook.PLAIN.withWidth("band", 80),
				look.withHidden("band", false).withHidden("weight", false));
	}

	@Test
	void clicksGoFromAscendingOverDescendingToTheOwnOrder() {
		TableLook once = TableLook.PLAIN.withClick("score");
		assertEquals(Optional.of(new Sort("score", false)), once.sort());
		TableLook twice = once.withClick("score");
		assertEquals(Optional.of(new Sort("score", true)), twice.sort());
		assertEquals(TableLook.PLAIN, twice.withClick("score"));
		assertEquals(Optional.of(new Sort("valid", false)), twice.withClick("valid").sort());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "score", "score=", "score=-3", "score=0", "score=1e9", "=80", "score=99999" })
	void whatCannotBeUnderstoodIsLeftOut(String text) {
		assertEquals(TableLook.PLAIN, TableLook.parse(text));
	}
}
