/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.Warning;
import org.osgi.service.component.annotations.Component;

/** Wenjuanxing (问卷星), with the texts or the numbers of the options. */
@Component
public final class WenjuanxingTool implements SurveyTool {

	private static final int CONFIDENCE = 90;
	private static final int SIGNS = 3;
	private static final String SUBMITTED = "提交答卷时间";
	private static final ToolColumns OWN = new ToolColumns().field(ResponseField.RESPONSE_ID, "序号")
			.field(ResponseField.DATE, SUBMITTED).field(ResponseField.DURATION, "所用时间")
			.unused("来源", "来源详情", "来自ip", "总分", "来源渠道", "浏览器", "操作系统");
	/** The words of the variant with texts, and the numbers of the variant with numbers. */
	private static final Map<String, AnswerState> STATES = Map.of("(跳过)", AnswerState.NOT_SHOWN, "（跳过）",
			AnswerState.NOT_SHOWN, "-3", AnswerState.NOT_SHOWN, "(空)", AnswerState.BLANK, "（空）", AnswerState.BLANK,
			"-2",
			AnswerState.BLANK);

	private static final Warning OPTION_NUMBERS = new Warning("option-numbers", Optional.empty(), new LocalizedText(
			"作答是数字。按“选项序号”下载时，数字是选项的次序（第一个选项为 1），不一定是分值。请核对数字越大是否越满意；不是时请按“选项文本”重新下载，或在映射中写明。",
			"Answers are numbers. Where numbers of options were chosen for the export, 1 is the first option and need "
					+ "not be a score. Check that a higher number is the better level; else export texts of options, "
					+ "or say in the mapping what the numbers mean."));
	/** The heading of an option of a question with several choices. */
	private static final Pattern OPTION = Pattern.compile("(?s)(?<question>.*?\\d.*?)[(（](?<option>[^()（）]*)[)）]");
	private static final Set<String> TICKS = Set.of("0", "1");
	/** Answers by the numbers of their options, and what only the variant with texts has. */
	private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:┋\\d{1,2})*");
	private static final Pattern TEXTS = Pattern.compile("[(（](?:空|跳过)[)）]|.*[^\\d┋]┋.*", Pattern.DOTALL);

	@Override
	public String id() {
		return "wenjuanxing";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("问卷星", "Wenjuanxing (问卷星)");
	}

	@Override
	public List<String> signs() {
		return List.of("提交答卷时间");
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		List<String> row = records.getFirst();
		if (row.stream().noneMatch(heading -> heading.strip().equals(SUBMITTED)) || OWN.countIn(row) < SIGNS) {
			return Optional.empty();
		}
		ColumnList columns = new ColumnList(AnswerForm.PLAIN);
		Set<String> boxes = boxes(records);
		for (String heading : row) {
			Optional<ToolColumn> known = OWN.find(heading);
			Optional<String> choice = boxes.contains(question(heading)) && known.isEmpty() ? choice(heading)
					: Optional.empty();
			columns.add(heading, List.of(heading), choice, known.isEmpty() ? STATES : Map.of(),
					known.flatMap(ToolColumn::field), known.isPresent() && known.get().field().isEmpty());
		}
		List<Warning> warnings = new ArrayList<>(columns.warnings());
		if (areNumbers(records, columns.columns())) {
			warnings.add(OPTION_NUMBERS);
		}
		return Optional.of(new ToolHeader(CONFIDENCE, 1, columns.columns(), warnings,
				new LocalizedText("有问卷星自带的列，如“提交答卷时间”“所用时间”",
						"columns that Wenjuanxing writes, such as 提交答卷时间 and 所用时间")));
	}

	/** The questions that have a column of 0 and 1 for each of their options, as numbers of options are exported. */
	private static Set<String> boxes(List<List<String>> records) {
		Map<String, Set<String>> values = new HashMap<>();
		Map<String, Integer> options = new HashMap<>();
		List<String> row = records.getFirst();
		for (int column = 0; column < row.size(); column++) {
			if (choice(row.get(column)).isPresent()) {
				String question = question(row.get(column));
				options.merge(question, 1, Integer::sum);
				values.computeIfAbsent(question, key -> new HashSet<>())
						.addAll(SampledColumn.of(records, 1, column).values());
			}
		}
		values.values().forEach(found -> found.removeAll(STATES.keySet()));
		return options.keySet().stream()
				.filter(question -> options.get(question) > 1 && values.get(question).equals(TICKS))
				.collect(Collectors.toSet());
	}

	/** What stands before the option at the end of a heading. */
	private static String question(String heading) {
		Matcher matcher = OPTION.matcher(heading.strip());
		return matcher.matches() ? matcher.group("question") : heading;
	}

	private static Optional<String> choice(String heading) {
		Matcher matcher = OPTION.matcher(heading.strip());
		return matcher.matches() ? Optional.of(matcher.group("option").strip()).filter(option -> !option.isEmpty())
				: Optional.empty();
	}

	/** Whether some question has numbers alone, and no question what the variant with texts writes. */
	private static boolean areNumbers(List<List<String>> records, List<SourceColumn> columns) {
		boolean numbers = false;
		for (int column = 0; column < columns.size(); column++) {
			if (!columns.get(column).states().isEmpty()) {
				Set<String> values = SampledColumn.of(records, 1, column).values();
				if (values.stream().anyMatch(value -> TEXTS.matcher(value).matches())) {
					return false;
				}
				List<String> answers = values.stream().filter(value -> !STATES.containsKey(value)).toList();
				numbers |= !answers.isEmpty() && answers.stream().allMatch(value -> NUMBERS.matcher(value).matches());
			}
		}
		return numbers;
	}

	@Override
	public TableVisitor rows(ToolHeader header, TableVisitor visitor) {
		return new ChosenOptions(visitor);
	}
}
