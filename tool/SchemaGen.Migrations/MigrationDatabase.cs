using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A MigrationDatabase is where connections come from: the caller's data source, or one that is made of a connection string and goes with the migration.</summary>
internal sealed class MigrationDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnectionStringBuilder settings;

    private MigrationDatabase(NpgsqlDataSource source, NpgsqlConnectionStringBuilder settings, bool isGiven) => (this.source, this.settings, IsGiven) = (source, settings, isGiven);

    /// <summary>Whether it is the caller's, who goes on with its connections.</summary>
    public bool IsGiven { get; }

    public static MigrationDatabase Of(MigratorOptions options)
    {
        if (options is { DataSource: not null, Role: not null })
        {
            throw new MigrationException("the role of a data source is said in its own connection string: Options=-c role=NAME");
        }

        if (options.DataSource is { } given)
        {
            NpgsqlConnectionStringBuilder of = new(given.ConnectionString);
            return !of.Multiplexing ? new(given, of, true)
                : throw new MigrationException("the data source has Multiplexing, with which no session is a caller's own for longer than a statement: give the migrator a data source without it");
        }

        var settings = ConnectionSettings.From(options);
        var builder = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString);
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        return new(builder.Build(), settings, false);
    }

    /// <summary>Opens a connection; the failure says where it should have led to.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        try
        {
            return await source.OpenConnectionAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ServerFailure.ToConnect(settings, IsGiven ? e : await EncryptedAnswer.OfAsync(settings, e, cancellation));
        }
    }

    public ValueTask DisposeAsync() => IsGiven ? ValueTask.CompletedTask : source.DisposeAsync();
}
