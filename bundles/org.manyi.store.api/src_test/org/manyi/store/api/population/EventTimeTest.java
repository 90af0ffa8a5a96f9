/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an event began or ended, as files and people write it. */
final class EventTimeTest {

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, nullValues = "-", textBlock = """
			2026-03-08            , 2026-03-08T00:00
			2026-03-08 23:59      , 2026-03-08T23:59
			2026-03-08T23:59:59   , 2026-03-08T23:59:59
			2026-03-08 24:00      , 2026-03-09T00:00
			2026-12-31 24:00:00   , 2027-01-01T00:00
			2028-02-29 24:00      , 2028-03-01T00:00
			2026/3/8 14:05        , 2026-03-08T14:05
			2026/3/8 9:05:30      , 2026-03-08T09:05:30
			2026-3-8              , 2026-03-08T00:00
			2026.3.8 7:00         , 2026-03-08T07:00
			2026. 3. 8.           , 2026-03-08T00:00
			2026. 3. 8. 오후 2:05 , 2026-03-08T14:05
			2026. 3. 8 14:05      , 2026-03-08T14:05
			2026/3/8 午後2:05     , 2026-03-08T14:05
			2026/3/8 午前2:05     , 2026-03-08T02:05
			20260308              , 2026-03-08T00:00
			20260308 14:05        , 2026-03-08T14:05
			2026年3月8日          , 2026-03-08T00:00
			2026年3月8号14:05     , 2026-03-08T14:05
			2026年3月8日 14时05分 , 2026-03-08T14:05
			2026年3月8日14时05分30秒 , 2026-03-08T14:05:30
			２０２６－０３－０８　１４：０５ , 2026-03-08T14:05
			2026/3/8 下午2:05     , 2026-03-08T14:05
			2026/3/8 下午12:05    , 2026-03-08T12:05
			2026/3/8 上午12:05    , 2026-03-08T00:05
			2026/3/8 2:05 PM      , 2026-03-08T14:05
			2026-03-08T14:05:00.250 , 2026-03-08T14:05
			2026-02-29            , -
			2026-02-30 10:00      , -
			2026-03-08 24:01      , -
			2026-03-08 下午14:05  , -
			2026-03-08 14:60      , -
			2026-03-08 14         , -
			2026-03-08T14:05Z     , -
			2026-03-08T14:05+08:00 , -
			2026-03/08            , -
			2026-03               , -
			0026-03-08            , -
			8.3.2026              , -
			46089.5               , -
			''                    , -
			""")
	void timesAreReadAsWritten(String text, @Nullable LocalDateTime expected) {
		assertEquals(Optional.ofNullable(expected), EventTime.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-08T00:00, 2026-03-08 00:00", "2026-03-08T14:05:30, 2026-03-08 14:05:30" })
	void whatIsWrittenIsReadAgain(LocalDateTime time, String text) {
		assertEquals(text, EventTime.text(time));
		assertEquals(Optional.of(time), EventTime.parse(text));
	}
}
