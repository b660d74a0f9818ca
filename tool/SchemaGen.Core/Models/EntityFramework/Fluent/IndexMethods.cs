using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Index;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of IndexBuilder and KeyBuilder.</summary>
internal static class IndexMethods
{
    private static readonly string[] SortOrders = ["Ascending", "Descending"];
    private static readonly string[] NullSortOrders = ["Unspecified", "NullsFirst", "NullsLast"];

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<FluentTarget.Entity>("HasIndex", Add),
        Set<Target>("IsUnique", (c, t) => t.Value.IsUnique = c.Flag(0, true)),
        Set<Target>("HasDatabaseName", (c, t) => t.Value.DatabaseName.Set(c.Text(0), ConfigurationSource.Fluent)),
        Set<Target>("HasName", (c, t) => t.Value.DatabaseName.Set(c.Text(0), ConfigurationSource.Fluent)),
        Set<Target>("HasFilter", (c, t) => t.Value.Filter.Set(c.Text(0), ConfigurationSource.Fluent)),
        Set<Target>("IsDescending", (c, t) => t.Value.Descending = [.. c.Arguments.SelectMany(a => ArrayElements.Of(a.Expression)).Select(e => c.Reader.Constant(e, c.Scope) is true)]),
        Set<Target>("HasMethod", (c, t) => t.Value.Method = c.Text(0)?.ToLowerInvariant()),
        Set<Target>("HasOperators", (c, t) => t.Value.Operators = c.Texts(0)),
        Set<Target>("UseCollation", (c, t) => t.Value.Collations = c.Texts(0)),
        Set<Target>("IncludeProperties", (c, t) => t.Value.Include = c.Members()),
        Set<Target>("AreNullsDistinct", (c, t) => t.Value.NullsNotDistinct = !c.Flag(0, true)),
        Set<Target>("HasStorageParameter", (c, t) => t.Value.Parameters = [.. t.Value.Parameters, $"{c.Text(0)}={EntityMethods.ParameterText(c.Constant(1))}"]),
        Set<Target>("HasNullSortOrder", (c, t) => t.Value.NullsFirst = [.. Orders(c, NullSortOrders).Select(NullsFirst)]),
        Set<Target>("HasSortOrder", (c, t) => t.Value.Descending = [.. Orders(c, SortOrders).Select(o => o == "Descending")]),
        Set<Target>("IsTsVectorExpressionIndex", (c, t) => t.Value.TextSearch = c.Text(0)),
        Annotation<Target>("HasAnnotation"),
        .. None<Target>("IsCreatedConcurrently", "IsClustered", "HasFillFactor"),
        Set<FluentTarget.Key>("HasName", (c, t) => t.Value.Name.Set(c.Text(0), ConfigurationSource.Fluent)),
        Annotation<FluentTarget.Key>("HasAnnotation"),
        .. None<FluentTarget.Key>("IsClustered"),
    ];

    private static IEnumerable<string?> Orders(FluentCall call, string[] names) =>
        call.Arguments.SelectMany(a => ArrayElements.Of(a.Expression)).Select(e => call.MemberOf(e, names));

    private static bool? NullsFirst(string? order) => order switch
    {
        "NullsFirst" => true,
        "NullsLast" => false,
        _ => null,
    };

    // A second text behind a lambda or an array is a name; of texts alone each is a property.
    private static FluentTarget Add(FluentCall call, FluentTarget.Entity target)
    {
        var hasName = call.Arguments.Count == 2 && call.Argument(0) is LambdaExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;
        var names = MemberNames.Read(call.Reader, [.. call.Arguments.Take(hasName ? 1 : call.Arguments.Count).Select(a => a.Expression)], call.Scope);
        var name = hasName && call.Arguments.Count > 1 ? call.Text(1) : null;
        if (target.Value.Indexes.FirstOrDefault(i => i.Name == name && i.Properties.SequenceEqual(names)) is not { } index)
        {
            target.Value.Indexes.Add(index = new(names, call.Location, call.Model.Clock) { Name = name, Moment = call.Model.Clock.Now });
        }

        foreach (var property in names.Select(n => call.Reader.Properties.GetOrAdd(target.Value, n)))
        {
            if (property is not null)
            {
                property.IsExplicit = true;
            }
        }

        return new Target(target.Value, index);
    }
}
