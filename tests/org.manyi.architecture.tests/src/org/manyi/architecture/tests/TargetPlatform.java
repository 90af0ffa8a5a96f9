/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What others made and the checkout takes: the target definition, and what is put together as a bundle. */
final class TargetPlatform {

	private final Document document;
	private final Document repacked;

	private TargetPlatform(Document document, Document repacked) {
		this.document = document;
		this.repacked = repacked;
	}

	/**
	 * Reads the definition.
	 *
	 * @throws IOException if it cannot be read or is no XML
	 */
	static TargetPlatform read() throws IOException {
		return new TargetPlatform(parse("releng/org.manyi.target/org.manyi.target.target"),
				parse("releng/org.eclipse.collections/pom.xml"));
	}

	private static Document parse(String path) throws IOException {
		Path file = Checkout.root().resolve(path);
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(file.toString(), e);
		}
	}

	/** The locations. */
	List<Element> locations() {
		return elements(document.getElementsByTagName("location"));
	}

	/** All artifacts as {@code group:artifact | version}, also those that are put together as one bundle. */
	List<String> artifacts() {
		return Stream.of(document.getElementsByTagName("dependency"), repacked.getElementsByTagName("artifactItem"))
				.flatMap(nodes -> elements(nodes).stream())
				.map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId") + " | "
						+ text(dependency, "version"))
				.toList();
	}

	private static String text(Element element, String child) {
		return element.getElementsByTagName(child).item(0).getTextContent().strip();
	}

	private static List<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast).toList();
	}
}
