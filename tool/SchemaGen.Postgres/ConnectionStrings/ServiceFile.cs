namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Reads a section of pg_service.conf (PostgreSQL manual, 32.17), from the user's file or else the system's.</summary>
internal static class ServiceFile
{
    public static IEnumerable<(string Keyword, string Value)> Read(string service, Func<string, string?> environment)
    {
        foreach (var path in Paths(environment).Where(File.Exists))
        {
            if (Section(path, service) is { } section)
            {
                return section;
            }
        }

        throw new ConnectionStringException($"no definition of the service '{service}' in PGSERVICEFILE, ~/.pg_service.conf or the system's pg_service.conf");
    }

    private static List<string> Paths(Func<string, string?> environment)
    {
        var paths = new List<string>();
        if (environment("PGSERVICEFILE") is { Length: > 0 } file)
        {
            paths.Add(file);
        }
        else if ((environment("HOME") ?? environment("USERPROFILE")) is { Length: > 0 } home)
        {
            paths.Add(Path.Combine(home, ".pg_service.conf"));
        }

        if (environment("PGSYSCONFDIR") is { Length: > 0 } system)
        {
            paths.Add(Path.Combine(system, "pg_service.conf"));
        }

        paths.Add("/etc/postgresql-common/pg_service.conf");
        paths.Add("/etc/pg_service.conf");
        return paths;
    }

    private static List<(string, string)>? Section(string path, string service)
    {
        List<(string, string)>? section = null;
        foreach (var line in File.ReadLines(path).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[')
            {
                if (section is not null)
                {
                    return section;
                }

                section = line == $"[{service}]" ? [] : null;
            }
            else if (section is not null && line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                section.Add((line[..equals].Trim(), line[(equals + 1)..].Trim()));
            }
        }

        return section;
    }
}
