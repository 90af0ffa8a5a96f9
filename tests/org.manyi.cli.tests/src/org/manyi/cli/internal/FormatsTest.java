/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

	private static final String SURVEY = "doc004_responses_20.csv";
	private static final String RULES = "doc004.yaml";

	@TempDir
	Path folder = Path.of("");

	@Test
	void csvHasOneRowPerFigure() {
		CommandRun run = CommandRun.of("score", SURVEY, "-m", RULES, "--format", "csv");
		assertEquals("", run.err());
		assertEquals(0, run.status());
		List<String> lines = run.text().lines().toList();
		assertEquals("\uFEFFpart,kind,id,name_zh,name_en,value,band_zh,band_en,weight,valid,not_applicable,blank,"
				+ "not_shown,invalid,level_5,level_4,level_3,level_2,level_1,lowest_rank,few_answers,numerator,"
				+ "denominator,target,verdict,verdict_depends_on_reading,approval,lower,upper,interval_method,"
				+ "lowest_probability,version,version_choice", lines.get(0));
		assertEquals("total,index,satisfaction-index,顾客满意度,Customer satisfaction index,80.74396929824562,满意,Satisfied"
				+ ",,,,,,,,,,,,,,,,,,,approved,,,,,1.0.0,as-asked", lines.get(1));
		assertEquals("total,item,Q3,服务态度,Service attitude,83.6842105263158,满意,Satisfied,0.25,19,1,0,0,0,8,8,2,1,0,"
				+ "3,false,,,,,,approved,,,,,1.0.0,as-asked", lines.get(4));
		assertEquals(6, lines.size());
	}

	@Test
	void csvNeutralisesFormulasOfTheSurvey() throws IOException {
		Path survey = Files.writeString(folder.resolve("survey.csv"),
				"unit,Q1,category\n=cmd(),5,@sum\n\"a,b\",4,+1*2\n");
		CommandRun scores = CommandRun.of("score", survey.toString(), "-m", RULES, "--by", "unit", "--format", "csv");
		assertTrue(scores.text().contains("\ngroup,'=cmd(),item,Q1,"), scores.text());
		assertTrue(scores.text().contains("\ngroup,\"a,b\",item,Q1,"), scores.text());
		CommandRun opinions = CommandRun.of("pareto", survey.toString(), "-m", RULES, "--of", "categories", "--format",
				"csv");
		assertEquals(
				"\uFEFFrank,category,label_zh,label_en,count,percent,sheet_percent,cumulative_percent,class,"
						+ "approval,version,version_choice\r\n"
						+ "1,'@sum,'@sum,'@sum,1,50,50,50,A,approved,1.0.0,as-asked\r\n"
						+ "1,'+1*2,'+1*2,'+1*2,1,50,50,100,A,approved,1.0.0,as-asked\r\n",
				opinions.text());
	}

	@Test
	void tablesSpeakBothLanguages() {
		CommandRun chinese = CommandRun.in(CommandRun.testData(), Locale.SIMPLIFIED_CHINESE, "score",
				"doc000_responses_50.csv", "-m", "it-operations-service", "--sent", "60");
		assertTrue(chinese.text().contains("发放 60 · 回收 50 · 有效 50 · 回收率 83.3% · 有效回收率 83.3%"), chinese.text());
		assertTrue(chinese.text().contains("客户评价满意率  96.0%  86.5–98.9  48/50  ≥ 98（年）  未达到"), chinese.text());
		CommandRun english = CommandRun.of("score", "doc000_responses_50.csv", "-m", "it-operations-service");
		assertTrue(english.text().contains("The verdict on \"Customer satisfaction (KPI)\" depends on the reading:"),
				english.text());
		assertTrue(english.text().contains("[interpreted] "), english.text());
		assertTrue(english.text().contains("encoding UTF-8 · separator comma · 50 rows"), english.text());
	}

	@Test
	void givesNoReturnRateOfFewerSentThanReturned() {
		CommandRun chinese = CommandRun.in(CommandRun.testData(), Locale.SIMPLIFIED_CHINESE, "score",
				"doc000_responses_50.csv", "-m", "it-operations-service", "--sent", "25");
		assertEquals(0, chinese.status());
		assertTrue(chinese.text().contains("发放 25 · 回收 50 · 有效 50 · 发放数少于回收数，不计算回收率"), chinese.text());
		assertTrue(chinese.text().contains("  ! 发放数 25 少于回收数 50，"), chinese.text());
		CommandRun english = CommandRun.of("score", "doc000_responses_50.csv", "-m", "it-operations-service", "--sent",
				"0");
		assertTrue(english.text().contains("Sent 0 · returned 50 · valid 50 · no return rates"), english.text());
		assertTrue(english.text().contains("  ! 0 sent is fewer than the 50 returned"), english.text());
		assertFalse(english.text().contains("200"), english.text());
		CommandRun equal = CommandRun.of("score", "doc000_responses_50.csv", "-m", "it-operations-service", "--sent",
				"50");
		assertTrue(equal.text().contains("return rate 100.0% · valid return rate 100.0%"), equal.text());
		assertFalse(equal.text().contains("fewer than"), equal.text());
	}

	@Test
	void warnsOfFewerSentThanReturned() {
		for (String command : List.of("score", "pareto")) {
			Json result = CommandRun.json(command, "doc000_responses_50.csv", "-m", "it-operations-service", "--sent",
					"25", "--format", "json");
			assertEquals(25, result.at("responses").at("sent").count());
			Json warning = result.at("warnings").list().stream()
					.filter(each -> "sent-below-returned".equals(each.at("code").value())).findFirst().orElseThrow();
			assertTrue(warning.at("subject").isNull());
			assertTrue(warning.at("text").at("zh").text().startsWith("发放数 25 少于回收数 50，"));
			assertTrue(warning.at("text").at("en").text().startsWith("25 sent is fewer than the 50 returned,"));
		}
	}

	@Test
	void aReadingThatNobodyApprovedIsMarkedEverywhere() throws IOException {
		String[] changed = { "-m", RULES, "--option", "denominator=returned" };
		assertMarked("not the approved reading", "other-reading", changed);
		Path draft = Files.writeString(folder.resolve("draft.yaml"), Files
				.readString(CommandRun.testData().resolve(RULES)).replace("status: approved", "status: draft"));
		assertMarked("draft", "draft", "-m", draft.toString());
		CommandRun approved = CommandRun.of("score", SURVEY, "-m", RULES);
		assertTrue(!approved.text().contains("approved reading") && !approved.text().contains("draft"),
				approved.text());
	}

	private static void assertMarked(String words, String code, String... rule) {
		assertTrue(run(rule, "score", SURVEY).text().lines().anyMatch(line -> line.startsWith("Methodology")
				&& line.endsWith(" · " + words)));
		assertTrue(run(rule, "pareto", SURVEY).text().contains(" · " + words));
		assertTrue(run(rule, "explain", SURVEY, "--number", "index").text().contains("  [" + words + "]"));
		assertTrue(run(rule, "pareto", SURVEY, "--format", "svg").text().contains(words));
		// the columns of the interval and of the version come after it
		assertTrue(run(rule, "score", SURVEY, "--format", "csv").text().lines().skip(1)
				.allMatch(line -> line.matches(".*," + code + "(,[^,]*){6}")));
		assertTrue(run(rule, "pareto", SURVEY, "--format", "csv").text().lines().skip(1)
				.allMatch(line -> line.contains("," + code + ",")));
		assertEquals(code, Json.parse(run(rule, "score", SURVEY, "--format", "json").out()).at("methodology")
				.at("approval").text());
	}

	private static CommandRun run(String[] rule, String... command) {
		return CommandRun.of(Stream.of(command, rule).flatMap(Stream::of).toArray(String[]::new));
	}

	@Test
	void explainsAScoreDownToTheCounts() {
		CommandRun run = CommandRun.of("explain", SURVEY, "-m", RULES, "--number", "Q4");
		assertEquals(0, run.status());
		assertTrue(run.text().contains("= 100 / 18 × (1.0 × 5 + 0.8 × 7 + 0.6 × 4 + 0.3 × 2 + 0 × 0)"), run.text());
	}

	@Test
	void drawsCharts() throws IOException {
		Path png = folder.resolve("chart.png");
		Path svg = folder.resolve("chart.svg");
		assertEquals(0, CommandRun.of("pareto", SURVEY, "-m", RULES, "--format", "png", "--out", png.toString())
				.status());
		assertEquals(0, CommandRun.of("pareto", SURVEY, "-m", RULES, "--of", "lost-points", "--format", "svg", "--out",
				svg.toString()).status());
		assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' },
				Arrays.copyOf(Files.readAllBytes(png), 8));
		assertTrue(Files.readString(svg).contains("<svg"), "no SVG");
		assertArrayEquals(new byte[] { '%', 'P', 'D', 'F', '-' },
				Arrays.copyOf(CommandRun.of("pareto", SURVEY, "-m", RULES, "--format", "pdf").out(), 5));
		assertArrayEquals(Files.readAllBytes(png),
				CommandRun.of("pareto", SURVEY, "-m", RULES, "--format", "png").out());
	}

	@Test
	void outHoldsWhatStandardOutputWould() throws IOException {
		Path file = folder.resolve("结果 一.json");
		CommandRun toFile = CommandRun.of("score", SURVEY, "-m", RULES, "--format", "json", "--out", file.toString());
		assertEquals(0, toFile.status());
		assertEquals(0, toFile.out().length);
		assertArrayEquals(CommandRun.of("score", SURVEY, "-m", RULES, "--format", "json").out(),
				Files.readAllBytes(file));
	}

	@Test
	void aHyphenIsStandardOutput() {
		CommandRun run = CommandRun.in(CommandRun.testData(), Locale.ENGLISH, "score", SURVEY, "-m", RULES, "--format",
				"csv", "--out", "-");
		assertArrayEquals(CommandRun.of("score", SURVEY, "-m", RULES, "--format", "csv").out(), run.out());
		assertEquals(CommandRun.of("methodologies").text(), CommandRun.of("methodologies", "--out", "-").text());
		assertTrue(Files.notExists(CommandRun.testData().resolve("-")), "a file of that name");
	}

	@Test
	void aReaderThatWentAwayHearsNothing() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		OutputStream gone = new OutputStream() {

			@Override
			public void write(int oneByte) throws IOException {
				throw new ReaderGoneException(new IOException("EPIPE"));
			}
		};
		Invocation invocation = CommandRun.invocation(CommandRun.testData(), Locale.ENGLISH, gone, err);
		for (String format : List.of("table", "csv", "json")) {
			assertEquals(1, new Commands(invocation).run("score", SURVEY, "-m", RULES, "--format", format));
		}
		for (String format : List.of("png", "svg")) {
			assertEquals(1, new Commands(invocation).run("pareto", SURVEY, "-m", RULES, "--format", format));
		}
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void namesBeginAtTheCallersFolder() throws IOException {
		Path here = Files.createDirectory(folder.resolve("调查 数据"));
		Files.copy(CommandRun.testData().resolve(SURVEY), here.resolve("答卷.csv"));
		Files.copy(CommandRun.testData().resolve(RULES), here.resolve("办法.yaml"));
		CommandRun run = CommandRun.in(here, Locale.ENGLISH, "score", "答卷.csv", "-m", "办法.yaml", "--format", "csv",
				"--out", "得分.csv");
		assertEquals("", run.err());
		assertTrue(Files.readString(here.resolve("得分.csv")).contains("80.74396929824562"), "no index");
	}
}
