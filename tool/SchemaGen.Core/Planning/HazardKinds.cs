namespace SchemaGen.Core.Planning;

/// <summary>All kinds of hazards.</summary>
public static class HazardKinds
{
    /// <summary>The kinds, the worst first: what is lost for good, then who has to wait for how long, then what may stop it.</summary>
    public static IReadOnlyList<HazardKind> ByWeight { get; } =
    [
        HazardKind.DeletesData, HazardKind.ChangesRows, HazardKind.RewritesTable, HazardKind.BlocksReads,
        HazardKind.BlocksWrites, HazardKind.DependsOnSession, HazardKind.MayFail, HazardKind.InventsValues,
    ];
}
