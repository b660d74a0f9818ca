using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Finds classes that have collections of each other, which need a table between them.</summary>
internal static class ManyToManyReader
{
    /// <summary>Reports those that no class joins.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="keys">Their foreign keys.</param>
    /// <param name="context">Where to report.</param>
    public static void Report(IReadOnlyList<ModelClass> classes, IReadOnlyList<ForeignKeyDraft> keys, ModelContext context)
    {
        HashSet<(string, string)> related = [.. keys.Select(k => (NameOf(k.Model), NameOf(k.Target)))];
        bool IsRelated(string one, string other) => related.Contains((one, other)) || related.Contains((other, one));
        HashSet<(string, string)> reported = [];
        foreach (var model in classes)
        {
            foreach (var navigation in model.Navigations.Where(n => n.IsCollection && n.Target != NameOf(model)))
            {
                var facing = classes.FirstOrDefault(c => NameOf(c) == navigation.Target)?.Navigations.FirstOrDefault(n => n.IsCollection && n.Target == NameOf(model));
                var isJoined = facing is null || IsRelated(NameOf(model), navigation.Target)
                    || classes.Any(c => related.Contains((NameOf(c), NameOf(model))) && related.Contains((NameOf(c), navigation.Target)));
                if (!isJoined && reported.Add((NameOf(model), navigation.Target)) && reported.Add((navigation.Target, NameOf(model))))
                {
                    context.Report(
                        DiagnosticIds.ManyToManyWithoutJoin,
                        $"'{model.Name}.{navigation.Property.Name}' and '{facing!.Property.Symbol.ContainingType.Name}.{facing.Property.Name}' are many to many, and no table joins them: "
                            + "write a class with [Table] that refers to both, or leave both out by [NotMapped]",
                        navigation.Property.Location);
                }
            }
        }
    }

    private static string NameOf(ModelClass model) => model.Found.Symbol.FullName();
}
