/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook as XML: elements by their local names, no document type, no entities but those of XML itself.
 */
final class XmlPart implements AutoCloseable {

	private final InputStream input;
	private final XMLStreamReader reader;

	/** Takes over the stream. */
	XmlPart(InputStream input) throws XMLStreamException, IOException {
		this.input = input;
		try {
			reader = factory().createXMLStreamReader(input);
		} catch (XMLStreamException e) {
			input.close();
			throw e;
		} catch (RuntimeException e) {
			input.close();
			throw new XMLStreamException(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		// characters written as references count as entities, of which a long column of texts has any number
		factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
		factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing outside of the workbook is read");
		});
		return factory;
	}

	/** What the next event is, as {@link XMLStreamConstants} says. */
	int next() throws XMLStreamException, DtdException {
		int event;
		try {
			event = reader.next();
		} catch (RuntimeException e) {
			// on some damage the parser stumbles instead of refusing
			throw new XMLStreamException(e);
		}
		if (event == XMLStreamConstants.DTD) {
			throw new DtdException();
		}
		return event;
	}

	/** Goes to the next beginning of an element; false at the end of the part. */
	boolean nextElement() throws XMLStreamException, DtdException {
		while (reader.hasNext()) {
			if (next() == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
		}
		return false;
	}

	boolean hasNext() throws XMLStreamException {
		return reader.hasNext();
	}

	/** The name of the element that begins or ends here, without its prefix. */
	String name() {
		return reader.getLocalName();
	}

	boolean is(String name) {
		return reader.getLocalName().equals(name);
	}

	/** An attribute of the element that begins here, by its name without prefix; empty where there is none. */
	String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return reader.getAttributeValue(i);
			}
		}
		return "";
	}

	/** Adds the characters that stand here. */
	void appendTo(StringBuilder text) {
		text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
	}

	@Override
	public void close() throws XMLStreamException, IOException {
		try {
			reader.close();
		} finally {
			input.close();
		}
	}
}
