namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Joins libpq's parallel lists of hosts and ports into Npgsql's one list, <c>a:5432,b:5433</c>.</summary>
internal static class MultiHost
{
    public static IEnumerable<(string Keyword, string Value)> Join(IEnumerable<(string Keyword, string Value)> pairs)
    {
        var all = pairs.ToList();
        var hosts = Last(all, "host").Split(',');
        var ports = Last(all, "port").Split(',');
        if (hosts.Length == 1 && ports.Length == 1)
        {
            return all;
        }

        if (ports.Length != 1 && ports.Length != hosts.Length)
        {
            throw new ConnectionStringException($"the connection names {hosts.Length} hosts and {ports.Length} ports");
        }

        var joined = hosts.Select((host, i) => One(host, ports[ports.Length == 1 ? 0 : i]));
        return all.Where(p => p.Keyword is not ("host" or "port")).Append(("host", string.Join(',', joined)));
    }

    private static string Last(List<(string Keyword, string Value)> pairs, string keyword) =>
        pairs.LastOrDefault(p => p.Keyword == keyword && p.Value.Length > 0).Value ?? "";

    private static string One(string host, string port)
    {
        var shown = host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;
        return port.Length == 0 ? shown : $"{shown}:{port}";
    }
}
