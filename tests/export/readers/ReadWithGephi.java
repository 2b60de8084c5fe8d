import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.gephi.filters.api.Range;
import org.gephi.filters.plugin.dynamic.DynamicRangeBuilder.DynamicRangeFilter;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Subgraph;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a graph file as Gephi does and prints what Gephi then has, as JSON: nodes, edges with their spells, and for each day that is named which edges the
 * timeline shows, with the settings that Gephi comes with. Ends with 1, and says why, when Gephi finds anything to complain of.
 *
 * <p>Usage: java -cp gephi-toolkit.jar ReadWithGephi.java gexf|graphml [DAY…] < FILE
 */
class ReadWithGephi {
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        var projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        var workspace = projects.getCurrentWorkspace();
        var importing = Lookup.getDefault().lookup(ImportController.class);
        var container = importing.importFile(System.in, importing.getFileImporter(args[0]));
        var complaints = new ArrayList<String>();
        container.getReport().getIssues(1000).forEachRemaining(issue -> {
            if (issue.getLevel() != Issue.Level.INFO) complaints.add(issue.getLevel() + " " + issue.getMessage());
        });
        if (!complaints.isEmpty()) {
            System.err.println(String.join("\n", complaints));
            System.exit(1);
        }
        container.getLoader().setAllowAutoNode(false);
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        importing.process(container, new DefaultProcessor(), workspace);
        var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        var days = Arrays.stream(args).skip(1).map(day -> text(day) + ":" + idsOn(model, day)).collect(Collectors.joining(","));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).printf(
                "{\"timeFormat\":%s,\"timeRepresentation\":%s,\"nodes\":%s,\"edges\":%s,\"shown\":{%s}}%n",
                text(model.getTimeFormat()),
                text(model.getConfiguration().getTimeRepresentation()),
                list(Arrays.stream(model.getGraph().getNodes().toArray()).map(ReadWithGephi::node).toList()),
                list(Arrays.stream(model.getGraph().getEdges().toArray()).map(ReadWithGephi::edge).toList()),
                days);
    }

    /** What the timeline shows while it stands on one day. */
    private static String idsOn(GraphModel model, String day) {
        var graph = (Subgraph) model.getGraph(model.createView());
        graph.fill();
        var filter = new DynamicRangeFilter(model);
        double time = AttributeUtils.parseDateTime(day);
        filter.setRange(new Range(time, time));
        filter.filter(graph);
        return list(Arrays.stream(graph.getEdges().toArray()).map(edge -> text(edge.getId())).toList());
    }

    private static String node(Element node) {
        return String.format("{\"id\":%s,\"label\":%s}", text(node.getId()), text(node.getLabel()));
    }

    private static String edge(Edge edge) {
        var spells = Arrays.stream(edge.getIntervals())
                .map(spell -> String.format("{\"start\":%s,\"end\":%s}", day(spell.getLow()), day(spell.getHigh())))
                .toList();
        return String.format(
                "{\"id\":%s,\"type\":%s,\"from\":%s,\"to\":%s,\"directed\":%s,\"spells\":%s}",
                text(edge.getId()),
                text(edge.getTypeLabel()),
                text(edge.getSource().getId()),
                text(edge.getTarget().getId()),
                edge.isDirected(),
                list(spells));
    }

    private static String day(double time) {
        return Double.isInfinite(time) ? "null" : text(AttributeUtils.printDate(time));
    }

    private static String list(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }

    private static String text(Object value) {
        if (value == null) return "null";
        return value.toString()
                .codePoints()
                .mapToObj(point -> point == '"' || point == '\\' || point < ' ' ? String.format("\\u%04x", point) : Character.toString(point))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
