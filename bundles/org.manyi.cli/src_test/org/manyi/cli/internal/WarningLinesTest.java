/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

class WarningLinesTest {

	@Test
	void ofManyOfOneKindThreeAreInFull() throws IOException {
		List<Warning> warnings = Stream.concat(IntStream.rangeClosed(1, 5).mapToObj(i -> missing("Q" + i)),
				Stream.of(new Warning("late", Optional.empty(), new LocalizedText("迟", "late")))).toList();
		assertEquals("""
				Please note
				  ! no Q1
				  ! no Q2
				  ! no Q3
				  ! and 2 more of this kind: Q4, Q5
				  ! late
				""", page(Locale.ENGLISH, warnings));
		assertEquals("  ! 同类提示另有 2 条：Q4, Q5", page(Locale.CHINESE, warnings).lines().toList().get(4));
	}

	@Test
	void aFourthIsShownRatherThanCounted() throws IOException {
		assertEquals("  ! no Q4",
				page(Locale.ENGLISH, IntStream.rangeClosed(1, 4).mapToObj(i -> missing("Q" + i)).toList()).lines()
						.toList().getLast());
	}

	@Test
	void noWarningsNoHeading() throws IOException {
		assertEquals("", page(Locale.ENGLISH, List.of()));
	}

	private static Warning missing(String item) {
		return new Warning("missing", Optional.of(item), new LocalizedText("无 " + item, "no " + item));
	}

	private static String page(Locale locale, List<Warning> warnings) throws IOException {
		TextPage page = new TextPage();
		new WarningLines(new Texts(locale)).write(warnings, page);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		page.writeTo(out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
