/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.internal.columns.ComparisonKey;
import org.manyi.exchange.internal.columns.ItemHeadings;
import org.manyi.exchange.internal.columns.NestedHeading;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.model.ResponseField;
import org.manyi.scoring.api.Warning;

/**
 * Says what columns would be: an item by its id, name or alias; what the tool says of them; a known field; an item
 * whose name stands inside a decorated heading; a coded opinion.
 */
final class RoleProposer {

	private static final Pattern OPINION = Pattern
			.compile("改进|改善|意见|问题|不满|不足|建议|原因|类别|improve|complain|problem|dissatisf|opinion|reason|issue|suggest");

	private static final Pattern COMMENT = Pattern.compile("意见|建议|评语|留言|comment|suggest|feedback|remark");

	private final List<SourceColumn> columns;
	private final Questionnaire questionnaire;
	private final ItemHeadings items;
	private final LabelMeanings meanings;
	private final Function<Integer, Map<String, Long>> values;
	private final ProposedRole[] roles;
	private final Map<ColumnRole, Integer> taken = new HashMap<>();
	private final List<Warning> warnings = new ArrayList<>();

	/**
	 * @param values the values of a column with their counts
	 */
	RoleProposer(List<SourceColumn> columns, Questionnaire questionnaire, Function<Integer, Map<String, Long>> values) {
		this.columns = columns;
		this.questionnaire = questionnaire;
		this.values = values;
		items = new ItemHeadings(questionnaire);
		meanings = new LabelMeanings(questionnaire.scale());
		roles = new ProposedRole[columns.size()];
		Arrays.fill(roles, ProposedRole.UNUSED);
	}

	List<ProposedRole> propose() {
		boolean[] open = new boolean[columns.size()];
		Arrays.fill(open, true);
		for (int column = 0; column < open.length; column++) {
			open[column] = columns.get(column).choice().isEmpty() && !takeItem(column, items::exactly,
					new LocalizedText("列名就是调查项的代号、名称或别名", "the heading is the item's id, name or alias"));
		}
		for (int column = 0; column < open.length; column++) {
			open[column] = open[column] && !takeFromTool(column);
		}
		for (int column = 0; column < open.length; column++) {
			open[column] = open[column] && !takeField(column, Stream::of);
		}
		Set<ColumnRole> exact = Set.copyOf(taken.keySet());
		for (int column = 0; column < open.length; column++) {
			open[column] = open[column] && !takeItem(column, key -> withoutExact(items.inside(key), exact),
					new LocalizedText("列名中含调查项的名称", "the item's name stands inside the heading"));
		}
		Set<ColumnRole> simple = Set.copyOf(taken.keySet());
		for (int column = 0; column < open.length; column++) {
			open[column] = open[column] && !takeItem(column, key -> withoutExact(items.deepInside(key), simple),
					new LocalizedText("去掉题号、括号和标签后是调查项的名称", "the item's name without numbers, brackets and tags"));
		}
		for (int column = 0; column < open.length; column++) {
			open[column] = open[column] && !takeField(column, NestedHeading::namesIn);
		}
		for (int column = 0; column < columns.size(); column++) {
			takeOpinions(column);
		}
		return List.of(roles);
	}

	private static Set<Integer> withoutExact(Set<Integer> candidates, Set<ColumnRole> exact) {
		return candidates.stream().filter(item -> !exact.contains(key(item))).collect(Collectors.toSet());
	}

	/** An item's role before its dictionary is known: told apart by its place. */
	private static ColumnRole key(int item) {
		return new ColumnRole.OfItem(Integer.toString(item), "");
	}

	List<Warning> warnings() {
		return warnings;
	}

	private boolean takeItem(int column, Function<ComparisonKey, Set<Integer>> find, LocalizedText reason) {
		Set<Integer> candidates = keys(column).flatMap(key -> find.apply(key).stream())
				.collect(Collectors.toCollection(TreeSet::new));
		if (candidates.isEmpty()) {
			return false;
		}
		if (candidates.size() > 1) {
			warnOfSeveral(column, candidates);
			return false;
		}
		int place = candidates.iterator().next();
		Item item = questionnaire.items().get(place);
		Integer other = taken.putIfAbsent(key(place), column);
		if (other != null) {
			warnOfTwo(other, column, item);
			return true;
		}
		roles[column] = new ProposedRole(new ColumnRole.OfItem(item.id(), ""), reason);
		return true;
	}

	private boolean takeFromTool(int column) {
		SourceColumn source = columns.get(column);
		if (source.field().isPresent()) {
			takeFieldRole(column, source.field().get(),
					new LocalizedText("调查工具自带的列", "a column that the survey tool writes by itself"));
			return true;
		}
		if (source.unused()) {
			roles[column] = new ProposedRole(new ColumnRole.Unused(),
					new LocalizedText("调查工具自带的列，与作答无关", "written by the survey tool and says nothing of the answers"));
		}
		return source.unused();
	}

	private boolean takeField(int column, Function<ComparisonKey, Stream<ComparisonKey>> names) {
		if (columns.get(column).choice().isPresent()) {
			return false;
		}
		Optional<SurveyField> field = keys(column).flatMap(names).map(SurveyField::of).flatMap(Optional::stream)
				.findFirst();
		field.ifPresent(known -> takeFieldRole(column, known.responseField(),
				new LocalizedText("列名是已知字段“%s”".formatted(known.role()),
						"the heading means the field " + known.role())));
		return field.isPresent();
	}

	private void takeFieldRole(int column, ResponseField field, LocalizedText reason) {
		ColumnRole role = new ColumnRole.OfField(field);
		Integer other = taken.putIfAbsent(role, column);
		roles[column] = other == null ? new ProposedRole(role, reason)
				: new ProposedRole(new ColumnRole.Unused(),
						new LocalizedText("与列“%s”含义相同".formatted(columns.get(other).id()),
								"means the same as column \"%s\"".formatted(columns.get(other).id())));
	}

	/** Check boxes, and columns with several choices in a cell, of questions that ask for opinions. */
	private void takeOpinions(int column) {
		SourceColumn source = columns.get(column);
		if (!(roles[column].role() instanceof ColumnRole.Unused) || source.unused()) {
			return;
		}
		boolean asksForOpinions = keys(column).anyMatch(key -> OPINION.matcher(key.text()).find());
		if (source.choice().isPresent()) {
			roles[column] = asksForOpinions
					? new ProposedRole(new ColumnRole.OfCategory(source.choice().get()),
							new LocalizedText("征求意见的问题的复选框", "a check box of a question that asks for opinions"))
					: new ProposedRole(new ColumnRole.Unused(),
							new LocalizedText("复选框；需要时可作为意见类别", "a check box; can be taken as a coded opinion"));
		} else if (asksForOpinions && new JoinedChoices(values.apply(column), source.form().joint()).areSeveral()) {
			// unlike other fields, coded opinions may stand in several columns
			roles[column] = new ProposedRole(new ColumnRole.OfField(ResponseField.CATEGORY),
					new LocalizedText("征求意见的多选题", "several choices in a cell, of a question that asks for opinions"));
		} else if (keys(column).anyMatch(key -> COMMENT.matcher(key.text()).find()) && !holdsRatings(column)) {
			takeFieldRole(column, ResponseField.COMMENT,
					new LocalizedText("列名像是征求意见的问题", "the heading looks like a question for comments"));
		}
	}

	/** Whether the column holds answers on the scale alone, as a question about how opinions are dealt with does. */
	private boolean holdsRatings(int column) {
		List<String> filled = values.apply(column).keySet().stream().filter(value -> !value.isEmpty()).toList();
		return !filled.isEmpty() && filled.stream().allMatch(value -> meanings.of(value).isPresent());
	}

	private Stream<ComparisonKey> keys(int column) {
		SourceColumn source = columns.get(column);
		return Stream.concat(Stream.of(source.id()), source.headings().stream()).map(ComparisonKey::of)
				.filter(key -> !key.isEmpty()).distinct();
	}

	private void warnOfSeveral(int column, Set<Integer> candidates) {
		String ids = candidates.stream().map(item -> questionnaire.items().get(item).id())
				.collect(Collectors.joining(", "));
		String id = columns.get(column).id();
		warnings.add(new Warning(MappingProposal.NOT_CLEAR, Optional.empty(),
				new LocalizedText("第 %d 列“%s”可能是几个调查项：%s。请指定。".formatted(column + 1, id, ids),
						"Column %d \"%s\" may be several items: %s. Say which.".formatted(column + 1, id, ids))));
	}

	private void warnOfTwo(int first, int second, Item item) {
		String one = columns.get(first).id();
		String two = columns.get(second).id();
		warnings.add(new Warning(MappingProposal.NOT_CLEAR, Optional.of(item.id()), new LocalizedText(
				"第 %d 列“%s”和第 %d 列“%s”都对应调查项 %s（%s），只能取其中一列。请指定。".formatted(first + 1, one, second + 1, two, item.id(),
						item.name().zh()),
				"Columns %d \"%s\" and %d \"%s\" both belong to item %s (%s); only one of them can be it. Say which."
						.formatted(
						first + 1, one, second + 1, two, item.id(), item.name().en()))));
		roles[second] = new ProposedRole(new ColumnRole.Unused(),
				new LocalizedText("列“%s”已对应该调查项".formatted(one), "column \"%s\" is that item already".formatted(one)));
	}
}
