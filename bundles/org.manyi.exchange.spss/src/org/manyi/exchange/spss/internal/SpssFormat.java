/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.spss.internal.file.SavProblem;
import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Component;

/** System files of SPSS and of the programs that write the same: PSPP, R, Python, survey tools. */
@Component
public final class SpssFormat implements SurveyFormat {

	private static final int CERTAIN = 100;

	@Override
	public String id() {
		return "spss";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("SPSS 数据文件（.sav、.zsav）", "SPSS data file (.sav, .zsav)");
	}

	@Override
	public List<ReadOption> options() {
		return List.of(new ReadOption(ReadOption.ENCODING, new LocalizedText("编码", "Encoding"),
				Stream.of(SavEncoding.values()).map(SavEncoding::displayName).toList()));
	}

	@Override
	public Optional<Recognition> recognise(FileSample sample) throws EvidenceException {
		Optional<Signature> signature = Signature.of(sample.head());
		if (signature.isEmpty()) {
			return Optional.empty();
		}
		SpssTable table = open(sample, signature.get(), Optional.empty());
		String encoding = table.dictionary().encoding().displayName();
		String product = table.dictionary().raw().header().product();
		return Optional.of(new Recognition(CERTAIN, ReadOptions.NONE.with(ReadOption.ENCODING, encoding),
				new LocalizedText("文件以 SPSS 数据文件的标识开头（%s）".formatted(product),
						"the file begins like an SPSS data file (%s)".formatted(product))));
	}

	@Override
	public SurveyTable open(FileSample sample, ReadOptions options) throws EvidenceException {
		Optional<String> given = options.value(ReadOption.ENCODING);
		Optional<SavEncoding> encoding = given.flatMap(SavEncoding::ofName);
		if (given.isPresent() && encoding.isEmpty()) {
			String known = Stream.of(SavEncoding.values()).map(SavEncoding::displayName)
					.collect(Collectors.joining(", "));
			throw SavProblem.UNKNOWN_ENCODING.of(sample.path(), given.get(), known);
		}
		Signature signature = Signature.of(sample.head())
				.orElseThrow(() -> SavProblem.BAD_HEADER.of(sample.path()));
		return open(sample, signature, encoding);
	}

	private static SpssTable open(FileSample sample, Signature signature, Optional<SavEncoding> encoding)
			throws EvidenceException {
		return switch (signature) {
		case EBCDIC -> throw SavProblem.EBCDIC.of(sample.path());
		case ENCRYPTED -> throw SavProblem.ENCRYPTED.of(sample.path());
		case PLAIN, COMPRESSED -> SpssTable.open(FileStamp.of(sample.path()), encoding);
		};
	}

	/** By what system files begin. */
	private enum Signature {
		PLAIN(0, "$FL2".getBytes(StandardCharsets.US_ASCII)),
		COMPRESSED(0, "$FL3".getBytes(StandardCharsets.US_ASCII)),
		/** The same in the character set of mainframes. */
		EBCDIC(0, new byte[] { 0x5B, (byte) 0xC6, (byte) 0xD3, (byte) 0xF2 }),
		ENCRYPTED(8, "ENCRYPTEDSAV".getBytes(StandardCharsets.US_ASCII));

		private final int place;
		private final byte[] bytes;

		Signature(int place, byte[] bytes) {
			this.place = place;
			this.bytes = bytes;
		}

		static Optional<Signature> of(byte[] head) {
			return Stream.of(values()).filter(signature -> signature.isIn(head)).findFirst();
		}

		private boolean isIn(byte[] head) {
			int length = bytes.length;
			return head.length >= place + length
					&& Arrays.equals(head, place, place + length, bytes, 0, length);
		}
	}
}
