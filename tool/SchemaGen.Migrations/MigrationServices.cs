using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>Adds migrations to the services of a program.</summary>
public static class MigrationServices
{
    /// <summary>Adds a <see cref="Migrator"/> and a <see cref="MigrationHealthCheck"/> on the program's NpgsqlDataSource, and upgrades its database at the start unless the options say otherwise.</summary>
    /// <remarks>Where the upgrade fails the program does not start, and the exception says why.</remarks>
    public static IServiceCollection AddSchemaGen(this IServiceCollection services, Revisions revisions, MigrationServiceOptions? options = null)
    {
        var given = options ?? new();
        services.AddSingleton(provider => new Migrator(provider.GetRequiredService<NpgsqlDataSource>(), revisions, Logged(given.Migrator, provider)));
        services.AddSingleton<MigrationHealthCheck>();
        return given.UpgradesAtStart
            ? services.AddSingleton<IHostedService>(provider => new UpgradeAtStart(provider.GetRequiredService<Migrator>(), given.Target))
            : services;
    }

    private static MigratorOptions Logged(MigratorOptions options, IServiceProvider provider) =>
        options.Logger == NullLogger.Instance && provider.GetService<ILoggerFactory>() is { } factory
            ? options with { Logger = factory.CreateLogger(Migrator.TelemetryName) }
            : options;
}
