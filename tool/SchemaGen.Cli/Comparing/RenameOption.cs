using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Comparing;

/// <summary>Understands <c>--rename OLD=NEW</c>: a table, a column, a type, a sequence, an index, a constraint, or a value of an enum as <c>type.value</c>.</summary>
public static class RenameOption
{
    /// <summary>The rename that was asked for.</summary>
    /// <exception cref="CommandException">The names stand for nothing, or for more than one thing.</exception>
    public static Rename Parse(string text, Schema before, Schema models)
    {
        var parts = text.Split('=');
        if (parts is not [{ Length: > 0 } old, { Length: > 0 } made])
        {
            throw new CommandException($"--rename '{text}': OLD=NEW is expected, such as cars.colour=cars.color");
        }

        List<Rename> found = [.. OfObjects(old, made, before, models), .. OfLabels(old, made, before, models)];
        return found switch
        {
            [var one] => one,
            [] when !before.Any(o => IsCalled(o.Id, old)) => throw new CommandException($"--rename '{text}': there is nothing called '{old}' to rename{Meant(old, before)}"),
            [] => throw new CommandException($"--rename '{text}': the models have nothing called '{made}' that could be '{old}'{Meant(made, models)}"),
            _ => throw new CommandException($"--rename '{text}' could mean {string.Join(" or ", found.Select(f => f.From.ToString()))}: write the names out with their schema and table"),
        };
    }

    private static IEnumerable<Rename> OfObjects(string old, string made, Schema before, Schema models) =>
        from gone in before
        where IsCalled(gone.Id, old) && !models.Contains(gone.Id)
        from item in models
        where item.Id.Kind == gone.Id.Kind && !before.Contains(item.Id) && (IsCalled(item.Id, made) || (item.Id.Name == made && item.Id.Table == gone.Id.Table && item.Id.Schema == gone.Id.Schema))
        select new Rename(gone.Id, item.Id);

    private static IEnumerable<Rename> OfLabels(string old, string made, Schema before, Schema models) =>
        from type in before.OfType<EnumType>()
        from label in type.Labels
        where Names(type.Id).Any(n => n + "." + label == old) && models.Find(type.Id) is EnumType
        let after = (EnumType)models.Find(type.Id)!
        from to in after.Labels
        where to == made || Names(type.Id).Any(n => n + "." + to == made)
        where !after.Labels.Contains(label) && !type.Labels.Contains(to)
        select new Rename(type.Id, type.Id) { FromLabel = label, ToLabel = to };

    private static string Meant(string typed, Schema schema) => NearestName.Of(typed, schema.Select(o => o.Id.Display)) is { } near && near != typed ? $": did you mean '{near}'?" : string.Empty;

    private static bool IsCalled(ObjectId id, string name) => Names(id).Contains(name);

    private static string[] Names(ObjectId id) => [id.Path, id.Display];
}
