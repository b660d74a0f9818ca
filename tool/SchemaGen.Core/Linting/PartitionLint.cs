using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at partitions that come and go.</summary>
internal static class PartitionLint
{
    /// <summary>Looks at ATTACH PARTITION.</summary>
    /// <param name="table">The partitioned table.</param>
    /// <param name="action">What stands behind ATTACH PARTITION.</param>
    /// <param name="state">What is known.</param>
    internal static void Attach(string table, StatementReader action, LintState state)
    {
        var partition = LintName.Of(action.ReadName());
        if (state.Tables.Find(partition)?.HasValidCheck != true)
        {
            state.ReportOf(partition, LintIds.PartitionScans, $"nobody reads {partition} while its rows are looked at for the bounds");
        }

        Attach(table, partition, action, state);
    }

    /// <summary>Takes down that a table has a new partition, and looks at the default partition, whose rows might belong there.</summary>
    /// <param name="table">The partitioned table.</param>
    /// <param name="partition">The partition.</param>
    /// <param name="bounds">What stands behind its name.</param>
    /// <param name="state">What is known.</param>
    internal static void Attach(string table, string partition, StatementReader bounds, LintState state)
    {
        if (state.Tables.Find(table) is not { } known)
        {
            return;
        }

        bounds.ReadGroup();
        if (bounds.IsNext("default"))
        {
            known.DefaultPartition = state.Tables.Find(partition);
        }
        else if (known.DefaultPartition is { HasValidCheck: false } rest && state.Tables.Find(rest.Name) == rest)
        {
            state.ReportOf(rest.Name, LintIds.PartitionScans, $"nobody reads {rest.Name} while its rows are looked at: they might belong to {partition}");
        }
    }

    /// <summary>Looks at DETACH PARTITION.</summary>
    /// <param name="table">The partitioned table.</param>
    /// <param name="action">What stands behind DETACH PARTITION.</param>
    /// <param name="state">What is known.</param>
    internal static void Detach(string table, StatementReader action, LintState state)
    {
        var partition = LintName.Of(action.ReadName());
        if (!action.IsNext("concurrently") && !action.IsNext("finalize"))
        {
            state.ReportOf(table, LintIds.DetachNotConcurrent, $"all that use {table} wait until {partition} is detached");
        }

        if (state.Tables.Find(table) is { } known && known.DefaultPartition?.Name == partition)
        {
            known.DefaultPartition = null;
        }
    }
}
