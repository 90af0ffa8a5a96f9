/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.service.AnalysisPart;
import org.manyi.service.PartResult;
import org.manyi.service.VersionUse;

/**
 * Groups of an analysis, one object each: which it is, the version it was scored by, what to be warned of, and its
 * contents.
 */
public final class GroupsJson {

	private final JsonWriter json;

	public GroupsJson(JsonWriter json) {
		this.json = json;
	}

	/** What is told of a group beside. */
	@FunctionalInterface
	public interface Content<T> {

		/** Writes it into the object that is open. Called by several threads. */
		void write(JsonWriter object, PartResult<T> group) throws IOException;
	}

	/** The field {@code groups}, into the object that is open; the whole is left out. */
	public <T> void write(List<PartResult<T>> parts, Content<T> content) throws IOException {
		json.startArray("groups");
		json.objects(parts.stream().filter(part -> part.part().group().isPresent()).toList(), (object, group) -> {
			head(object, group.part());
			content.write(object, group);
		});
		json.endArray();
	}

	private static void head(JsonWriter object, AnalysisPart part) throws IOException {
		object.startObject("key");
		for (Map.Entry<GroupField, String> value : part.group().orElseThrow().values().entrySet()) {
			object.word(Codes.of(value.getKey()), value.getValue());
		}
		object.endObject();
		Methodology methodology = part.plan().methodology();
		object.startObject("methodology");
		object.word("id", methodology.id());
		object.word("version", methodology.version());
		object.word("contentHash", methodology.contentHash());
		version(object, part.version());
		object.endObject();
		DocumentHead.warnings(object, part.warnings());
	}

	/** How a version was chosen, into the object of the methodology. */
	static void version(JsonWriter json, VersionUse use) throws IOException {
		json.word("versionChoice", Codes.of(use.choice()));
		json.word("lastDay", use.day().map(Object::toString));
	}
}
