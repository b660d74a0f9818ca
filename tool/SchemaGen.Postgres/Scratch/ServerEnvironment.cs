using CliWrap.Builders;

namespace SchemaGen.Postgres.Scratch;

/// <summary>The environment of a throwaway server and of initdb: what finds programs and libraries, and nothing else.</summary>
internal static class ServerEnvironment
{
    private static readonly string[] Kept = ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];

    /// <summary>Takes away all variables but those: PGPORT, PGDATA, PGOPTIONS, TZ and LC_* would each change the server.</summary>
    public static void Clean(EnvironmentVariablesBuilder variables)
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Except(Kept, StringComparer.Ordinal))
        {
            variables.Set(name, null);
        }

        variables.Set("LC_ALL", "C");
    }
}
