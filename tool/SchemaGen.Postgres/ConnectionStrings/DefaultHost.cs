using System.Globalization;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Finds the server that psql would take when no host is named: the local socket, or else localhost.</summary>
internal static class DefaultHost
{
    public static string Find(int port) =>
        Array.Find(
            ["/var/run/postgresql", "/tmp"],
            folder => File.Exists(Path.Combine(folder, ".s.PGSQL." + port.ToString(CultureInfo.InvariantCulture)))) ?? "localhost";
}
