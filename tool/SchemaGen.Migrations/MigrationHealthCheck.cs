using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SchemaGen.Migrations;

/// <summary>A MigrationHealthCheck asks whether the database has the revisions of the program.</summary>
/// <remarks>
/// Where revisions are pending or interrupted it has the failure status of its registration, Unhealthy unless that says another.
/// Where the database has only more than the program, as while a newer version of it is rolled out, it is Degraded.
/// The ids stand in the data as <c>pending</c>, <c>unknown</c> and <c>interrupted</c>.
/// </remarks>
public sealed class MigrationHealthCheck(Migrator migrator) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        MigrationStatus status;
        try
        {
            status = await migrator.StatusAsync(cancellationToken);
        }
        catch (MigrationException e)
        {
            return new(context.Registration.FailureStatus, e.Message, e);
        }

        Dictionary<string, object> data = new(StringComparer.Ordinal)
        {
            ["pending"] = status.Pending,
            ["unknown"] = status.Unknown,
            ["interrupted"] = status.Interrupted,
        };
        return status.Interrupted.Count > 0 ? new(context.Registration.FailureStatus, $"interrupted in revision {string.Join(", ", status.Interrupted)}", null, data)
            : status.Pending.Count > 0 ? new(context.Registration.FailureStatus, $"behind: revision {string.Join(", ", status.Pending)} is not applied", null, data)
            : status.Unknown.Count > 0 ? new(HealthStatus.Degraded, $"ahead: revision {string.Join(", ", status.Unknown)} is of a newer program", null, data)
            : HealthCheckResult.Healthy("the database has every revision", data);
    }
}
