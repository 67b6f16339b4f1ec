import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** A node of OpenSearch, as long as whoever started it lives. Run from its source: its libraries are none of ours. Arguments: its folder, its port of 127.0.0.1. */
class Node {

    public static void main(String[] arguments) throws IOException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> settings
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("transport.port", "0")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false))
                .build(OpenSearchRunner.newConfigs().basePath(arguments[0]).numOfNode(1).clusterName("lesbases").useLogger());
        System.in.read();
        runner.close();
        System.exit(0);
    }
}
