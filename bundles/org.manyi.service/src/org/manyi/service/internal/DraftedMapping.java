/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.manyi.service.AnswerLabel;
import org.manyi.service.MappingDraft;
import org.manyi.service.MappingOrigin;

/** A draft: the proposal with its samples, and the mapping as it has become. */
final class DraftedMapping implements MappingDraft {

	private static final String NEW_DICTIONARY = "answers";

	private final SurveyReader reader;
	private final Methodology methodology;
	private final MappingProposal proposal;
	private final MappingOrigin origin;
	private final ImportMapping mapping;
	private final boolean corrected;

	private DraftedMapping(SurveyReader reader, Methodology methodology, MappingProposal proposal, MappingOrigin origin,
			ImportMapping mapping, boolean corrected) {
		this.reader = reader;
		this.methodology = methodology;
		this.proposal = proposal;
		this.origin = origin;
		this.mapping = mapping;
		this.corrected = corrected;
	}

	/**
	 * The first draft.
	 *
	 * @param proposal what would be proposed, with samples and counts
	 * @param kept     the mapping that the workspace has kept for such files
	 */
	static DraftedMapping of(SurveyReader reader, Methodology methodology, MappingProposal proposal,
			Optional<ImportMapping> kept) {
		return new DraftedMapping(reader, methodology, proposal,
				kept.isPresent() ? MappingOrigin.KEPT : MappingOrigin.PROPOSED, kept.orElse(proposal.mapping()), false);
	}

	@Override
	public ImportMapping mapping() {
		return mapping;
	}

	@Override
	public Methodology methodology() {
		return methodology;
	}

	@Override
	public MappingOrigin origin() {
		return origin;
	}

	@Override
	public boolean corrected() {
		return corrected;
	}

	@Override
	public long rows() {
		return proposal.rows();
	}

	@Override
	public List<ColumnProposal> columns() {
		return proposal.columns().stream().map(column -> new ColumnProposal(column.column(), role(column.column().id()),
				column.reason(), column.values(), unknown(column))).toList();
	}

	private ColumnRole role(String column) {
		return mapping.columns().getOrDefault(column, new ColumnRole.Unused());
	}

	private long unknown(ColumnProposal column) {
		ColumnRole role = role(column.column().id());
		if (role.equals(column.role()) && !corrected && origin == MappingOrigin.PROPOSED) {
			return column.unknown();
		}
		if (!(role instanceof ColumnRole.OfItem(String item, String dictionary))) {
			return 0;
		}
		Set<String> known = readings(column, dictionary(dictionary)).keySet();
		return column.values().entrySet().stream().filter(value -> !known.contains(value.getKey()))
				.mapToLong(Map.Entry::getValue).sum();
	}

	private AnswerDictionary dictionary(String name) {
		return mapping.dictionaries().getOrDefault(name, AnswerDictionary.NONE);
	}

	private Map<String, AnswerMeaning> readings(ColumnProposal column, AnswerDictionary dictionary) {
		return reader.readings(column.column(), dictionary, methodology.scale(), column.values().keySet());
	}

	@Override
	public List<AnswerLabel> labels() {
		Map<LabelKey, AnswerLabel> labels = new LinkedHashMap<>();
		for (ColumnProposal column : proposal.columns()) {
			if (role(column.column().id()) instanceof ColumnRole.OfItem(String item, String dictionary)) {
				Map<String, AnswerMeaning> readings = readings(column, dictionary(dictionary));
				column.values().forEach((label, count) -> labels.merge(new LabelKey(dictionary, label),
						new AnswerLabel(dictionary, label, Optional.ofNullable(column.column().labels().get(label)),
								count, List.of(column.column().id()), Optional.ofNullable(readings.get(label))),
						DraftedMapping::together));
			}
		}
		return labels.values().stream().sorted(Comparator.comparing(AnswerLabel::dictionary)
				.thenComparing(label -> label.meaning().isPresent()).thenComparing(label -> -label.count())).toList();
	}

	private static AnswerLabel together(AnswerLabel one, AnswerLabel other) {
		List<String> columns = new ArrayList<>(one.columns());
		columns.addAll(other.columns());
		return new AnswerLabel(one.dictionary(), one.label(), one.words().or(other::words), one.count() + other.count(),
				columns, one.meaning());
	}

	@Override
	public List<String> missing() {
		Set<String> found = columnsOf(ColumnRole.OfItem.class).values().stream()
				.map(role -> ((ColumnRole.OfItem) role).itemId()).collect(Collectors.toSet());
		return methodology.indicators().items().stream().map(Item::id).filter(id -> !found.contains(id)).toList();
	}

	private Map<String, ColumnRole> columnsOf(Class<? extends ColumnRole> kind) {
		Map<String, ColumnRole> columns = new LinkedHashMap<>();
		proposal.columns().forEach(column -> {
			ColumnRole role = role(column.column().id());
			if (kind.isInstance(role)) {
				columns.put(column.column().id(), role);
			}
		});
		return columns;
	}

	@Override
	public List<Warning> warnings() {
		return origin == MappingOrigin.PROPOSED && !corrected ? proposal.warnings()
				: proposal.warnings().stream().filter(warning -> !warning.code().equals(MappingProposal.NOT_CLEAR))
						.toList();
	}

	@Override
	public List<LocalizedText> obstacles() {
		List<LocalizedText> obstacles = new ArrayList<>();
		Map<String, ColumnRole> items = columnsOf(ColumnRole.OfItem.class);
		if (items.isEmpty()) {
			obstacles.add(new LocalizedText("没有一列是调查项。请至少为一列指定调查项。",
					"No column is an item. Say of at least one column which item it is."));
		}
		Map<String, String> first = new HashMap<>();
		items.forEach((column, role) -> taken(first, column, ((ColumnRole.OfItem) role).itemId(), this::itemName)
				.ifPresent(obstacles::add));
		first.clear();
		columnsOf(ColumnRole.OfField.class).forEach((column, role) -> {
			ColumnRole.OfField field = (ColumnRole.OfField) role;
			if (field.field() != org.manyi.model.ResponseField.CATEGORY) {
				taken(first, column, field.field().name(),
						name -> LocalizedText.same(name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')))
						.ifPresent(obstacles::add);
			}
		});
		return obstacles;
	}

	private LocalizedText itemName(String id) {
		return methodology.indicators().items().stream().filter(item -> item.id().equals(id)).findFirst()
				.map(Item::name).orElseGet(() -> LocalizedText.same(id));
	}

	private static Optional<LocalizedText> taken(Map<String, String> first, String column, String role,
			java.util.function.Function<String, LocalizedText> names) {
		@Nullable
		String other = first.putIfAbsent(role, column);
		if (other == null) {
			return Optional.empty();
		}
		LocalizedText name = names.apply(role);
		return Optional.of(new LocalizedText("列“%s”和“%s”都是“%s”。请改正其中一列。".formatted(other, column, name.zh()),
				"Columns \"%s\" and \"%s\" are both \"%s\". Correct one of them.".formatted(other, column, name.en())));
	}

	@Override
	public MappingDraft withRole(String column, ColumnRole role) {
		Map<String, ColumnRole> roles = new LinkedHashMap<>();
		proposal.columns().forEach(known -> roles.put(known.column().id(), role(known.column().id())));
		if (!roles.containsKey(column)) {
			throw new IllegalArgumentException("no column " + column);
		}
		Map<String, AnswerDictionary> dictionaries = new LinkedHashMap<>(mapping.dictionaries());
		ColumnRole chosen = role;
		if (role instanceof ColumnRole.OfItem(String item, String none)) {
			chosen = new ColumnRole.OfItem(item,
					roles.get(column) instanceof ColumnRole.OfItem(String before, String own) ? own
							: new DictionaryChoice(reader, methodology.scale(), samples(), roles).choose(column,
									dictionaries));
		}
		roles.put(column, chosen);
		return with(roles, dictionaries);
	}

	private Map<String, ColumnProposal> samples() {
		Map<String, ColumnProposal> samples = new LinkedHashMap<>();
		proposal.columns().forEach(column -> samples.put(column.column().id(), column));
		return samples;
	}

	@Override
	public MappingDraft withMeaning(String dictionary, String label, AnswerMeaning meaning) {
		Map<String, AnswerDictionary> dictionaries = new LinkedHashMap<>(mapping.dictionaries());
		Map<String, AnswerMeaning> entries = new LinkedHashMap<>(dictionary(dictionary).entries());
		entries.put(label, meaning);
		dictionaries.put(dictionary.isEmpty() ? NEW_DICTIONARY : dictionary, new AnswerDictionary(entries));
		return with(mapping.columns(), dictionaries);
	}

	private MappingDraft with(Map<String, ColumnRole> roles, Map<String, AnswerDictionary> dictionaries) {
		Set<String> used = roles.values().stream().filter(ColumnRole.OfItem.class::isInstance)
				.map(role -> ((ColumnRole.OfItem) role).dictionary()).collect(Collectors.toSet());
		dictionaries.keySet().retainAll(used);
		ImportMapping next = new ImportMapping(mapping.id(), mapping.version(), mapping.format(), mapping.methodology(),
				roles, dictionaries);
		return new DraftedMapping(reader, methodology, proposal, origin, next, corrected || !next.equals(mapping));
	}

	private record LabelKey(String dictionary, String label) {
	}
}
