/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlContent;
import org.manyi.scoring.edit.YamlNode;
import org.manyi.scoring.edit.YamlPath;

/** The head of a methodology file, made that of the next version. */
final class VersionHead {

	/** What was signed and dated for the version before. */
	private static final List<String> SIGNED = List.of("reviewer", "approver", "approved", "effective", "retired");

	private static final YamlPath CONTROL = YamlPath.of("control");
	private static final String CHANGE = "change";

	private MethodologyText text;

	VersionHead(String text) {
		this.text = MethodologyText.of(text);
	}

	/** The text with the head of a draft of that version. */
	String next(String version, LocalizedText reason) throws EditRefusedException {
		change("version", YamlContent.text(version));
		change("status", YamlContent.text("draft"));
		for (String key : SIGNED) {
			remove(CONTROL.key(key));
		}
		remove(CONTROL.key(CHANGE));
		YamlContent said = YamlContent.localized(reason.zh(), reason.en());
		make(text.find(CONTROL).isPresent() ? new YamlChange.Put(CONTROL, 0, CHANGE, said)
				: new YamlChange.Put(YamlPath.TOP, place(), "control", YamlContent.Mapping.EMPTY.with(CHANGE, said)));
		return text.text();
	}

	private void change(String key, YamlContent.Scalar value) throws EditRefusedException {
		make(text.find(YamlPath.of(key)).isPresent() ? new YamlChange.Set(YamlPath.of(key), value)
				: new YamlChange.Put(YamlPath.TOP, 0, key, value));
	}

	private void remove(YamlPath path) throws EditRefusedException {
		if (text.find(path).isPresent()) {
			make(new YamlChange.Remove(path));
		}
	}

	/** Behind the status. */
	private int place() {
		return text.root().filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
				.map(top -> top.entries().stream().map(entry -> entry.key().value()).toList().indexOf("status") + 1)
				.orElse(0);
	}

	private void make(YamlChange change) throws EditRefusedException {
		text = MethodologyText.of(text.edit(change).applyTo(text.text()));
	}
}
