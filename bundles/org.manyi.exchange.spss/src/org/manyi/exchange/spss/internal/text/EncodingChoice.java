/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.text;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/**
 * The encoding a file is read in.
 *
 * @param encoding the encoding
 * @param warnings why it is not simply what the file declares
 */
public record EncodingChoice(SavEncoding encoding, List<Warning> warnings) {

	/**
	 * Chooses what the file declares, unless its texts say otherwise.
	 *
	 * @param declared empty where the file names none, or none that is known
	 */
	public static EncodingChoice of(Optional<SavEncoding> declared, TextSample texts) {
		if (declared.isEmpty()) {
			return new EncodingChoice(texts.guess(), texts.isEmpty() ? List.of() : List.of(undeclared(texts.guess())));
		}
		SavEncoding named = declared.get();
		boolean utf8UnderAnotherName = named.isSingleByte() && !texts.isEmpty()
				&& texts.fitsWholly(SavEncoding.UTF_8);
		if (utf8UnderAnotherName || !texts.fits(named) && texts.fits(texts.guess())) {
			return new EncodingChoice(texts.guess(), List.of(contradicted(named, texts.guess())));
		}
		return new EncodingChoice(named, List.of());
	}

	private static Warning undeclared(SavEncoding guess) {
		return new Warning("encoding-guessed", Optional.empty(), new LocalizedText(
				"文件没有注明可识别的编码，按内容判断为 %s。若文字显示不对，请指定编码。".formatted(guess.displayName()),
				("The file names no known encoding; by its texts it was taken for %s. If texts look wrong, give the "
						+ "encoding.")
						.formatted(guess.displayName())));
	}

	private static Warning contradicted(SavEncoding named, SavEncoding guess) {
		return new Warning("encoding-contradicted", Optional.empty(), new LocalizedText(
				"文件注明的编码是 %s，但其中的文字不符，按 %s 读取。若文字显示不对，请指定编码。".formatted(named.displayName(),
						guess.displayName()),
				("The file says that it is in %s, which its texts do not fit; it was read in %s. If texts look wrong, "
						+ "give the encoding.")
						.formatted(named.displayName(), guess.displayName())));
	}
}
