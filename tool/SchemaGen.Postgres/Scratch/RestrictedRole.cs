using System.Security.Cryptography;
using Npgsql;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>The role of one scratch database, which it owns, and which is all that it has rights on.</summary>
internal sealed class RestrictedRole
{
    // A function can say of any number of names that it misses them.
    private const int MostMentioned = 1000;

    private readonly ScratchHost host;
    private readonly string? password;
    private int mentioned;

    private RestrictedRole(ScratchHost host, string name, string? password) => (this.host, Name, this.password) = (host, name, password);

    public string Name { get; }

    /// <summary>Makes the role of the database of the same name.</summary>
    /// <exception cref="ScratchSqlException">The server refuses.</exception>
    public static async Task<RestrictedRole> CreateAsync(ScratchHost host, string name)
    {
        // A local throwaway server trusts whoever reaches its socket.
        var password = host.Process is LocalCluster ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var options = password is null ? "" : $"PASSWORD '{password}'" + (host.IsThrowaway ? "" : " ROLE CURRENT_USER");
        await host.ExecuteAsync(Text("restricted_role.sql", name).Replace("{options}", options, StringComparison.Ordinal), CancellationToken.None);
        return new(host, name, password);
    }

    /// <summary>Makes a connection string that of the role.</summary>
    public string Connection(string connection) => new NpgsqlConnectionStringBuilder(connection) { Username = Name, Password = password, Passfile = null }.ConnectionString;

    /// <summary>Makes a role of which statements speak, on a throwaway server; whoever runs them may speak for it.</summary>
    /// <returns>Whether it was made.</returns>
    public async Task<bool> TryMakeMentionedAsync(string role, CancellationToken cancellation)
    {
        if (!host.IsThrowaway || ++mentioned > MostMentioned)
        {
            return false;
        }

        try
        {
            await host.ExecuteAsync(Text("role.sql", Name).Replace("{role}", SqlIdentifier.Quote(role), StringComparison.Ordinal), cancellation);
            return true;
        }
        catch (ScratchSqlException)
        {
            return false;
        }
    }

    /// <summary>The text of a resource with the role's name in it.</summary>
    public string In(string resource) => Text(resource, Name);

    /// <summary>Lets the role be a superuser while something is done.</summary>
    public async Task RaiseAsync(Func<Task> work, CancellationToken cancellation)
    {
        await host.ExecuteAsync(Text("raise.sql", Name), cancellation);
        try
        {
            await work();
        }
        finally
        {
            await host.ExecuteAsync(Text("lower.sql", Name), CancellationToken.None);
        }
    }

    /// <summary>Drops the role, whose database is gone by now; a throwaway server takes it along.</summary>
    public Task DropAsync() => host.IsThrowaway ? Task.CompletedTask : host.ExecuteAsync(Text("drop_role.sql", Name), CancellationToken.None);

    private static string Text(string resource, string name) => EmbeddedFile.Read("scratch/" + resource).Replace("{name}", name, StringComparison.Ordinal);
}
