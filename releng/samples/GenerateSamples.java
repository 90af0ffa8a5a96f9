/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes the sample surveys of the product, the same bytes every time:
 *
 * <pre>
 * java releng/samples/GenerateSamples.java features/org.manyi.feature/rootfiles/samples
 * </pre>
 *
 * All customers, units and comments are made up. Each file tells a story: one item is clearly the lowest, one unit is
 * behind the others, and the second quarter is a little better than the first. As in real surveys the answers of a
 * sheet go together: who is content with one item is rather content with the others, and a customer is much the same
 * from sheet to sheet.
 */
class GenerateSamples {

	private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 1);
	private static final int DAYS = 183; // two quarters
	private static final int CUSTOMERS = 48;

	/** An item with the shares, in percent, of the levels 5, 4, 3, 2; the rest is 1. */
	private record Item(String name, int five, int four, int three, int two) {
	}

	/** An opinion: how often it is heard, and ways to say it. */
	private record Opinion(String category, int weight, List<String> comments) {
	}

	private record Unit(String name, String region, int lift) {
	}

	/** @param shared the part of what makes two answers differ that is the same for the whole sheet, (0, 1) */
	private record Survey(String file, long seed, int responses, double shared, List<Item> items, List<Unit> units,
			List<String> stages, List<Opinion> opinions, List<String> levels, String customer) {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Files.createDirectories(folder);
		for (Survey survey : List.of(wellService(), operationsService())) {
			Files.writeString(folder.resolve(survey.file()), "\uFEFF" + csv(survey), StandardCharsets.UTF_8);
		}
	}

	private static Survey wellService() {
		return new Survey("well-service.csv", 20260401, 360, 0.6, List.of(
				new Item("施工质量", 50, 36, 13, 1), new Item("施工进度", 36, 40, 20, 3),
				new Item("资料交接", 42, 40, 17, 1), new Item("井控安全", 62, 30, 8, 0),
				new Item("HSE管理", 55, 34, 10, 1), new Item("设备状况", 36, 36, 18, 7),
				new Item("文明施工", 45, 38, 16, 1), new Item("服务态度", 58, 32, 9, 1),
				new Item("响应速度", 18, 30, 28, 16), new Item("沟通协调", 33, 40, 20, 5),
				new Item("问题处理", 28, 34, 22, 11), new Item("结算配合", 40, 40, 18, 2)),
				List.of(new Unit("作业一队", "东部", 4), new Unit("作业二队", "东部", 0), new Unit("作业三队", "西部", -6),
						new Unit("压裂队", "西部", 2), new Unit("修井队", "北部", 3)),
				List.of("施工前", "施工中", "施工后"),
				List.of(
						new Opinion("响应不及时", 46, List.of("打电话后第二天才到现场", "夜间没有人值班，等了很久", "Crew arrived two days late",
								"故障上报后迟迟没有答复")),
						new Opinion("沟通不畅", 20,
								List.of("方案改动没有提前通知", "现场负责人换了，事情没有交接", "No one told us the plan had changed")),
						new Opinion("问题处理慢", 12, List.of("漏油处理拖了三天", "同样的问题出现了两次")),
						new Opinion("设备故障", 9, List.of("泵停了两次，耽误半天", "Pump failed twice during the job")),
						new Opinion("资料不全", 7, List.of("施工总结缺少压力曲线", "验收单少盖一个章")),
						new Opinion("场地清理", 4, List.of("井场废料没有清走")),
						new Opinion("其他", 5, List.of("建议增加回访", "Please send the report as a file"))),
				List.of("1", "2", "3", "4", "5"), "顾客");
	}

	private static Survey operationsService() {
		return new Survey("it-operations-service.csv", 20260402, 240, 0.75, List.of(
				new Item("项目质量", 58, 38, 2, 1), new Item("人员能力", 62, 35, 2, 1),
				new Item("工作规范", 44, 45, 6, 4), new Item("运维安全", 66, 31, 2, 1)),
				List.of(new Unit("桌面服务组", "总部", 0), new Unit("网络组", "总部", 4), new Unit("应用支持组", "南区", -3),
						new Unit("数据中心组", "北区", 5)),
				List.of("公司级", "项目级", "事件回访"),
				List.of(
						new Opinion("未按流程操作", 40,
								List.of("变更没有走审批", "处理完没有填写工单", "Closed the ticket without asking us")),
						new Opinion("响应慢", 22, List.of("报障后等了半天", "Hotline was busy all morning")),
						new Opinion("问题反复", 14, List.of("同一台打印机修了三次", "VPN keeps dropping")),
						new Opinion("培训不足", 9, List.of("新系统上线没有培训")),
						new Opinion("态度", 5, List.of("电话里语气不耐烦")),
						new Opinion("其他", 6, List.of("希望提供自助服务", "Weekend support would help"))),
				List.of("非常不满意", "不满意", "一般", "满意", "非常满意"), "客户");
	}

	private static String csv(Survey survey) {
		Random random = new Random(survey.seed());
		double[] tempers = random.doubles(CUSTOMERS).map(share -> 2 * share - 1).toArray();
		StringBuilder csv = new StringBuilder("id,customer,unit,region,date,stage,")
				.append(survey.items().stream().map(Item::name).collect(Collectors.joining(",")))
				.append(",comment,category\r\n");
		for (int row = 1; row <= survey.responses(); row++) {
			Unit unit = survey.units().get(random.nextInt(survey.units().size()));
			int day = random.nextInt(DAYS);
			int lift = unit.lift() + (day >= 91 ? 4 : 0);
			int customer = random.nextInt(CUSTOMERS);
			// of variance 1: a third is the customer's, two thirds are the day's
			double mood = tempers[customer] + Math.sqrt(2.0 / 3) * random.nextGaussian();
			List<String> cells = new ArrayList<>();
			cells.add(String.format("R%04d", row));
			cells.add(survey.customer() + String.format("%02d", 1 + customer));
			cells.add(unit.name());
			cells.add(unit.region());
			cells.add(FIRST_DAY.plusDays(day).toString());
			cells.add(survey.stages().get(random.nextInt(survey.stages().size())));
			int lowest = 5;
			for (Item item : survey.items()) {
				double content = Math.sqrt(survey.shared()) * mood
						+ Math.sqrt(1 - survey.shared()) * random.nextGaussian();
				int level = level(item, 100 * normal(-content) - lift);
				int chance = random.nextInt(1000);
				if (chance < 18) {
					cells.add("");
				} else if (chance < 32) {
					cells.add("X");
				} else {
					lowest = Math.min(lowest, level);
					cells.add(survey.levels().get(level - 1));
				}
			}
			// two slips of the pen, as every real file has them
			if (row == 57 || row == 191) {
				cells.set(6 + row % survey.items().size(), row == 57 ? "7" : "？");
			}
			addOpinions(survey, lowest, random, cells);
			csv.append(cells.stream().map(GenerateSamples::quoted).collect(Collectors.joining(","))).append("\r\n");
		}
		return csv.toString();
	}

	/**
	 * The level of a sheet at this place of all, ordered by how content they are.
	 *
	 * @param place in percent, from the most content
	 */
	private static int level(Item item, double place) {
		double rest = Math.clamp(place, 0, 99.99);
		int level = 5;
		for (int share : new int[] { item.five(), item.four(), item.three(), item.two() }) {
			rest -= share;
			if (rest < 0) {
				return level;
			}
			level--;
		}
		return level;
	}

	/** The share of a normal distribution below x, by the logistic curve, which differs from it by less than 0.01. */
	private static double normal(double x) {
		return 1 / (1 + StrictMath.exp(-1.702 * x));
	}

	/** Who is dissatisfied says why more often; one in eight of those says two things. */
	private static void addOpinions(Survey survey, int lowest, Random random, List<String> cells) {
		boolean speaks = random.nextInt(100) < (lowest <= 2 ? 75 : 12);
		Opinion first = opinion(survey, random);
		Opinion second = opinion(survey, random);
		boolean both = random.nextInt(8) == 0 && second != first;
		String comment = first.comments().get(random.nextInt(first.comments().size()));
		String other = second.comments().get(random.nextInt(second.comments().size()));
		cells.add(!speaks ? "" : both ? comment + "; " + other : comment);
		cells.add(!speaks ? "" : both ? first.category() + ";" + second.category() : first.category());
	}

	private static Opinion opinion(Survey survey, Random random) {
		int drawn = random.nextInt(survey.opinions().stream().mapToInt(Opinion::weight).sum());
		for (Opinion opinion : survey.opinions()) {
			drawn -= opinion.weight();
			if (drawn < 0) {
				return opinion;
			}
		}
		throw new IllegalStateException("no opinion has a weight");
	}

	private static String quoted(String cell) {
		return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
