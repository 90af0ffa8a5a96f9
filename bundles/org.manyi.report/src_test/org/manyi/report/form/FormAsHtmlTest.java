/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page to fill in is well-formed, names everything, needs nothing beside it, and takes words for words. */
class FormAsHtmlTest {

	private static String page(QuestionnaireForm form, String language) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new FormAsHtml(Locale.forLanguageTag(language)).write(form, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Document parsed(String page) throws Exception {
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		return builder.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> all(Document page, String... tags) {
		List<Element> found = new ArrayList<>();
		for (String tag : tags) {
			NodeList nodes = page.getElementsByTagName(tag);
			for (int i = 0; i < nodes.getLength(); i++) {
				found.add((Element) nodes.item(i));
			}
		}
		return found;
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en" })
	void hasALineForEachItemAndAButtonForEachLevel(String language) throws Exception {
		Document page = parsed(page(Forms.weighted(7, "given"), language));
		assertEquals(language, page.getDocumentElement().getAttribute("lang"));
		List<Element> levels = all(page, "input").stream()
				.filter(input -> input.getAttribute("type").equals("radio")).toList();
		assertEquals(7 * 6, levels.size());
		assertEquals(List.of("5", "4", "3", "2", "1", "X"), levels.stream()
				.filter(level -> level.getAttribute("data-heading").equals("Q3"))
				.map(level -> level.getAttribute("value")).toList());
		assertEquals(List.of("5", "4", "3", "2", "1", "x"),
				levels.stream().limit(6).map(level -> level.getAttribute("data-key")).toList());
		assertTrue(all(page, "td").stream().anyMatch(cell -> cell.getTextContent().equals("0.250")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en" })
	void everythingThatIsFilledInHasAName(String language) throws Exception {
		for (QuestionnaireForm form : List.of(Forms.weighted(7, "importance-answered"), Forms.harmful())) {
			Document page = parsed(page(form, language));
			Set<String> ids = new HashSet<>();
			all(page, "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
					.forEach(id -> assertTrue(ids.add(id), id));
			Set<String> labelled = new HashSet<>();
			all(page, "label").forEach(label -> labelled.add(label.getAttribute("for")));
			for (Element control : all(page, "input", "select", "textarea")) {
				String names = control.getAttribute("aria-labelledby");
				boolean inside = control.getParentNode().getNodeName().equals("label");
				assertTrue(control.getAttribute("type").equals("hidden") || inside
						|| labelled.contains(control.getAttribute("id"))
						|| !names.isEmpty() && ids.containsAll(List.of(names.split(" "))),
						control.getAttribute("data-heading"));
				assertFalse(control.hasAttribute("required"));
				assertTrue(control.getAttribute("name").matches("(answer[0-9]+)?"), "hides nothing of the form");
			}
		}
	}

	@Test
	void wordsOfTheMethodologyAreNeverMarkup() throws Exception {
		String text = page(Forms.harmful(), "zh-CN");
		Document page = parsed(text);
		assertEquals(1, all(page, "script").size());
		assertEquals(1, text.split("<script", -1).length - 1);
		String shown = Forms.ATTACK.replace('\u0000', '\uFFFD');
		assertTrue(all(page, "th").stream().anyMatch(cell -> cell.getTextContent().equals(shown)));
		List<Element> radios = all(page, "input").stream()
				.filter(input -> input.getAttribute("type").equals("radio")).toList();
		assertEquals(Set.of("Q\"<1>&'"),
				Set.copyOf(radios.stream().map(radio -> radio.getAttribute("data-heading")).toList()));
		assertEquals("\"'<X>&", radios.getLast().getAttribute("value"));
		assertEquals(shown, all(page, "textarea").getFirst().getAttribute("data-about"));
	}

	@Test
	void needsNothingBesideItAndAllowsItsOwnScriptAlone() throws Exception {
		String text = page(Forms.weighted(3, "given"), "en");
		Document page = parsed(text);
		for (Element element : all(page, "*")) {
			for (String link : List.of("src", "href", "action", "onclick", "style")) {
				assertFalse(element.hasAttribute(link), element.getTagName());
			}
		}
		assertEquals(List.of(), all(page, "link", "img", "iframe"));
		String script = all(page, "script").getFirst().getTextContent();
		String hash = Base64.getEncoder().encodeToString(
				MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		String policy = all(page, "meta").stream().filter(meta -> meta.hasAttribute("http-equiv")).findFirst()
				.orElseThrow().getAttribute("content");
		assertTrue(policy.startsWith("default-src 'none';") && policy.endsWith("script-src 'sha256-" + hash + "'"),
				policy);
	}
}
