namespace SchemaGen;

/// <summary>What ANALYZE gathers of a column and the planner is told of it.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ColumnStatisticsAttribute : Attribute
{
    /// <summary>How finely ANALYZE looks (SET STATISTICS), 0 to 10000; by default as the server is set.</summary>
    public int Target { get; set; }

    /// <summary><c>n_distinct=-0.5</c>, <c>n_distinct_inherited=100</c>.</summary>
    public string[] With { get; set; } = [];
}
