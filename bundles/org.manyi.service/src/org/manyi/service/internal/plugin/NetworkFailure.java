/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;

/**
 * Why nothing could be fetched from a server, in words.
 *
 * @param address  what was to be fetched
 * @param patience how long the server was waited for
 */
record NetworkFailure(URI address, Duration patience) {

	private static final int MULTIPLE_CHOICES = 300;
	private static final int BAD_REQUEST = 400;
	private static final int UNAUTHORIZED = 401;
	private static final int FORBIDDEN = 403;
	private static final int NOT_FOUND = 404;
	private static final int PROXY = 407;
	private static final int GONE = 410;
	private static final int SERVER_ERROR = 500;

	/** The words for an answer that is no file. */
	AnalysisException status(int status) {
		return told(switch (status) {
			case NOT_FOUND, GONE -> new LocalizedText("服务器上没有这个文件（状态 %s）。请核对地址",
					"the server has no such file (status %s). Check the address").formatted(status);
			case UNAUTHORIZED, FORBIDDEN, PROXY -> new LocalizedText("服务器不允许匿名下载（状态 %s）。请另行下载，再从文件安装",
				"the server gives it only to those who sign in (status %s). Download it otherwise, then install the "
						+ "file")
					.formatted(status);
			default -> other(status);
		});
	}

	private static LocalizedText other(int status) {
		if (status >= SERVER_ERROR) {
			return new LocalizedText("服务器出错（状态 %s）。请稍后再试",
					"the server has an error of its own (status %s). Try again later")
					.formatted(status);
		}
		return (status >= MULTIPLE_CHOICES && status < BAD_REQUEST
				? new LocalizedText("服务器一再转到别处，或者转到不安全的地址（状态 %s）。请给出文件最终的地址",
						"the server leads on elsewhere again and again, or to an address that is not secure (status "
								+ "%s). Give the final address")
				: new LocalizedText("服务器没有给出文件（状态 %s）", "the server answered without a file (status %s)"))
				.formatted(status);
	}

	/** That the address cannot be asked at all. */
	AnalysisException noServer() {
		return told(new LocalizedText("地址里没有服务器名", "the address names no server"));
	}

	/** The words for what went wrong on the way. */
	AnalysisException of(Throwable failure) {
		return told(words(failure));
	}

	private LocalizedText words(Throwable failure) {
		String server = address.getAuthority();
		long seconds = Math.max(1, patience.toSeconds());
		if (has(failure, HttpConnectTimeoutException.class)) {
			return new LocalizedText("%s 秒内没有连上 %s。请检查网络和代理设置",
					"%2$s could not be reached within %1$s s. Check the network and its proxy")
					.formatted(seconds, server);
		}
		if (has(failure, HttpTimeoutException.class)) {
			return new LocalizedText("%s 已有 %s 秒没有发来数据，不再等待。请稍后再试",
					"%s has sent nothing for %s s and is waited for no longer. Try again later")
					.formatted(server, seconds);
		}
		if (has(failure, UnresolvedAddressException.class) || has(failure, UnknownHostException.class)) {
			return new LocalizedText("找不到服务器 %s。请核对地址和网络", "there is no server %s. Check the address and the network")
					.formatted(address.getHost());
		}
		if (has(failure, SSLException.class)) {
			return secure(failure, server);
		}
		if (has(failure, ConnectException.class)) {
			return new LocalizedText("%s 拒绝连接：那里没有服务器在运行", "%s refuses the connection: no server runs there")
					.formatted(server);
		}
		if (has(failure, NoRouteToHostException.class)) {
			return new LocalizedText("没有通往 %s 的网络", "there is no way through the network to %s").formatted(server);
		}
		return new LocalizedText("连接在文件传完之前断开了。请再试一次", "the connection ended before the file was complete. Try again");
	}

	private static LocalizedText secure(Throwable failure, String server) {
		return (has(failure, CertificateException.class)
				? new LocalizedText("%s 的证书不可信，没有建立安全连接。请另行下载，再从文件安装",
						"the certificate of %s is not trusted, so there is no secure connection. Download it "
								+ "otherwise, then install the file")
				: new LocalizedText("与 %s 建立不了安全连接（TLS）。请核对地址是 https 还是 http",
						"no secure connection (TLS) could be made with %s. See whether the address is of https or of "
								+ "http"))
				.formatted(server);
	}

	private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
		for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	private AnalysisException told(LocalizedText why) {
		return new AnalysisException(new LocalizedText(
				"无法从 %s 取得插件：%s。没有安装任何插件。".formatted(address, why.zh()),
				"The plug-in cannot be fetched from %s: %s. Nothing was installed.".formatted(address, why.en())));
	}
}
