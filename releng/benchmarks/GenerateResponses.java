/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes a synthetic survey file: the same bytes for the same number of responses, every time and everywhere.
 *
 * <pre>java GenerateResponses.java FILE [RESPONSES [YEARS]]</pre>
 *
 * RESPONSES is 1,000,000 unless told, which makes some 60 MB. Columns: id, customer (10,000 of them), unit (40), region
 * (5), date (in so many years up to 2025, one unless told), stage (3) and items Q1 to Q12 answered 5 to 1, X or
 * nothing.
 */
public final class GenerateResponses {

	private static final long SEED = 20260101L;
	private static final int ITEMS = 12;
	private static final int UNITS = 40;
	private static final int UNITS_PER_REGION = 8;
	private static final int CUSTOMERS = 10_000;
	private static final int LAST_YEAR = 2025;
	private static final String[] STAGES = { "before", "during", "after" };
	/** One hundred answers, drawn from evenly; a blank stands for an empty cell. */
	private static final String ANSWERS = "5".repeat(45) + "4".repeat(35) + "3".repeat(10) + "2".repeat(4)
			+ "1".repeat(2) + "X".repeat(2) + " ".repeat(2);

	private GenerateResponses() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 1 || arguments.length > 3) {
			System.err.println("usage: java GenerateResponses.java FILE [RESPONSES [YEARS]]");
			System.exit(2);
		}
		long responses = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1_000_000;
		int years = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 18)) {
			write(out, responses, years);
		}
	}

	private static void write(OutputStream out, long responses, int years) throws IOException {
		StringBuilder line = new StringBuilder("id,customer,unit,region,date,stage");
		for (int item = 1; item <= ITEMS; item++) {
			line.append(",Q").append(item);
		}
		flush(line, out);
		String[] dates = LocalDate.of(LAST_YEAR - years + 1, 1, 1).datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1))
				.map(LocalDate::toString).toArray(String[]::new);
		SplittableRandom random = new SplittableRandom(SEED);
		for (long id = 1; id <= responses; id++) {
			int unit = random.nextInt(UNITS);
			line.append(id).append(",C").append(CUSTOMERS + random.nextInt(CUSTOMERS)).append(",U").append(10 + unit)
					.append(",R").append(1 + unit / UNITS_PER_REGION).append(',')
					.append(dates[random.nextInt(dates.length)]).append(',')
					.append(STAGES[random.nextInt(STAGES.length)]);
			for (int item = 0; item < ITEMS; item++) {
				line.append(',');
				char answer = ANSWERS.charAt(random.nextInt(ANSWERS.length()));
				if (answer != ' ') {
					line.append(answer);
				}
			}
			flush(line, out);
		}
	}

	private static void flush(StringBuilder line, OutputStream out) throws IOException {
		out.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
		line.setLength(0);
	}
}
