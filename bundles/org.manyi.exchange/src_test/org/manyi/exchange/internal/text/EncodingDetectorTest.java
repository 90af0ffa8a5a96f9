/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {

	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final String LONG_ASCII = "1,2,3,4,5\n".repeat(100_000);

	private static TextEncoding detect(byte[] bytes) throws IOException {
		return EncodingDetector.detect(new ByteArrayInputStream(bytes)).encoding();
	}

	private static byte[] join(byte[]... parts) {
		byte[] whole = new byte[0];
		for (byte[] part : parts) {
			byte[] longer = java.util.Arrays.copyOf(whole, whole.length + part.length);
			System.arraycopy(part, 0, longer, whole.length, part.length);
			whole = longer;
		}
		return whole;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "Q1,Q2\n5,5\n", "满意", "编号,单位,满意度\n", "𠮷野家,很满意", "naïve café" })
	void utf8(String text) throws IOException {
		assertEquals(TextEncoding.UTF_8, detect(text.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "满意", "编号,单位,满意度\n", "非常满意,不满意,一般", "㐀𠮷,四字节", "联通公司" })
	void gb18030(String text) throws IOException {
		assertEquals(TextEncoding.GB18030, detect(text.getBytes(GB18030)));
	}

	@Test
	void nonAsciiFarFromTheBeginningDecides() throws IOException {
		byte[] ascii = LONG_ASCII.getBytes(StandardCharsets.US_ASCII);
		assertEquals(TextEncoding.GB18030, detect(join(ascii, "意见:很满意,很好\n".getBytes(GB18030))));
		assertEquals(TextEncoding.UTF_8, detect(join(ascii, "意见:很满意,很好\n".getBytes(StandardCharsets.UTF_8))));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x80, 0xB2, 0xFF, 0xE6 })
	void strayBytesDoNotMakeUtf8AnythingElse(int stray) throws IOException {
		byte[] text = "编号,意见\n1,很满意\n".getBytes(StandardCharsets.UTF_8);
		assertEquals(TextEncoding.UTF_8, detect(join(text, new byte[] { (byte) stray, ',' }, text)));
		assertEquals(TextEncoding.UTF_8, detect(join(new byte[] { 'a', ',', (byte) stray, ',' }, text)));
		assertEquals(TextEncoding.UTF_8, detect(new byte[] { 'a', ',', (byte) stray, ',', 'b' }));
	}

	@Test
	void strayBytesDoNotMakeGb18030AnythingElse() throws IOException {
		byte[] text = "编号,意见,很满意,不满意,服务及时\n".getBytes(GB18030);
		assertEquals(TextEncoding.GB18030, detect(join(text, new byte[] { (byte) 0xFF, ',' }, text)));
	}

	/** In a short file one row of another encoding is a third of all sequences, and still one row. */
	@Test
	void aLineOfAnotherEncodingDoesNotMakeAShortFileAnythingElse() throws IOException {
		byte[] headings = "编号,单位,项目质量,人员能力\n".getBytes(StandardCharsets.UTF_8);
		byte[] foreign = "2,北京分公司工程技术研究院,很满意,不满意\n".getBytes(GB18030);
		byte[] row = "1,东区,5,4\n".getBytes(StandardCharsets.UTF_8);
		assertEquals(TextEncoding.UTF_8, detect(join(headings, row, foreign)));
		assertEquals(TextEncoding.UTF_8, detect(join(headings, foreign)));
		assertEquals(TextEncoding.GB18030, detect(join(headings, foreign, foreign)));
		byte[] gb = "编号,单位,项目质量,人员能力\n".getBytes(GB18030);
		assertEquals(TextEncoding.GB18030, detect(join(gb, foreign, row)));
		assertEquals(TextEncoding.GB18030, detect(join(gb, row)));
		assertEquals(TextEncoding.GB18030, detect("一二,Q1\n满意,很满意\n".getBytes(GB18030)));
	}

	@Test
	void byteOrderMarkDecidesAndIsSkipped() throws IOException {
		assertEquals(new EncodingChoice(TextEncoding.UTF_8, 3), EncodingDetector
				.detect(new ByteArrayInputStream("\uFEFFabc".getBytes(StandardCharsets.UTF_8))));
		assertEquals(new EncodingChoice(TextEncoding.UTF_16LE, 2), EncodingDetector
				.detect(new ByteArrayInputStream("\uFEFFabc".getBytes(StandardCharsets.UTF_16LE))));
		assertEquals(new EncodingChoice(TextEncoding.UTF_16BE, 2), EncodingDetector
				.detect(new ByteArrayInputStream("\uFEFFabc".getBytes(StandardCharsets.UTF_16BE))));
	}

	@Test
	void sequenceAcrossTheBufferIsOneSequence() throws IOException {
		byte[] padding = "a".repeat((1 << 18) - 1).getBytes(StandardCharsets.US_ASCII);
		assertEquals(TextEncoding.UTF_8, detect(join(padding, "满".getBytes(StandardCharsets.UTF_8))));
	}
}
