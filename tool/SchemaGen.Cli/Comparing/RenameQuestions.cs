using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Comparing;

/// <summary>Asks whether what goes and what comes is one thing with a new name, before anything is written.</summary>
/// <param name="workspace">Where it is asked.</param>
/// <param name="model">The models, which say where things come from.</param>
/// <param name="dropped">What <c>--drop</c> says goes.</param>
/// <param name="isLossAllowed">Whether <c>--allow-data-loss</c> was given, which is an answer where there is no terminal.</param>
internal sealed class RenameQuestions(Workspace workspace, Model model, DropOption dropped, bool isLossAllowed)
{
    /// <summary>The renames with those that a person has agreed to.</summary>
    /// <param name="before">The schema that has the old names.</param>
    /// <param name="models">The schema of the models.</param>
    /// <param name="renames">What is known to have another name.</param>
    /// <exception cref="CommandException">There is a question, and no terminal to ask it on.</exception>
    public IReadOnlyList<Rename> Ask(Schema before, Schema models, IReadOnlyList<Rename> renames)
    {
        List<Rename> known = [.. renames];
        HashSet<Rename> refused = [];
        while (Open(before, models, known, refused) is { Count: > 0 } open)
        {
            if (!workspace.Terminal.CanAsk)
            {
                workspace.Terminal.Warn(isLossAllowed ? Taken(open, known) : throw new CommandException(Refusal(open, known)));
                return known;
            }

            // The columns of a renamed table are the next ones to look at.
            foreach (var rename in open)
            {
                var isRename = workspace.Terminal.Ask($"{Describe(rename, known)}: is it a new name? If not, {Lost(rename)}");
                (isRename ? (ICollection<Rename>)known : refused).Add(rename);
            }
        }

        return known;
    }

    private List<Rename> Open(Schema before, Schema models, List<Rename> known, HashSet<Rename> refused) =>
    [
        .. LookAlikes.Find(Differ.Compare(workspace.Comparable(before), workspace.Comparable(KeptNames.Keep(before, models, known)), known))
            .Where(r => !refused.Contains(r) && !dropped.Names(NamesInBase(r, known))),
    ];

    private string Refusal(IReadOnlyList<Rename> open, List<Rename> known) => "no revision is written: what goes and what comes may be one thing with a new name, and a drop would lose what it holds\n"
        + string.Join('\n', open.Select(r => $"{Pair(r, known)}\n    if it is not: --drop {Quoted(NamesInBase(r, known)[0])}"));

    private string Taken(IReadOnlyList<Rename> open, List<Rename> known) => "dropped and made anew, because data loss is allowed, though it may be one thing with a new name\n"
        + string.Join('\n', open.Select(r => Pair(r, known)));

    private string Pair(Rename rename, List<Rename> known) => $"  {Describe(rename, known)}{Place(rename)}\n    if it is a new name: {WaysToRename(rename, known)}";

    private string Place(Rename rename) => workspace.Near(model.Sources.GetValueOrDefault(rename.To)) is { } source ? $"    {source}" : string.Empty;

    private string WaysToRename(Rename rename, List<Rename> known)
    {
        var made = rename.ToLabel is null ? rename.To.Display : $"{rename.To.Display}.{rename.ToLabel}";
        var option = $"--rename {Quoted($"{NamesInBase(rename, known)[0]}={made}")}";
        return model.Sources.ContainsKey(rename.To) && AttributePlace(rename) is { } place ? $"{option}, or [RenamedFrom(\"{rename.FormerName}\")] on the {place}" : option;
    }

    private static string? AttributePlace(Rename rename) => rename.FromLabel is not null ? "member"
        : rename.To.Kind == Column.ObjectKind || rename.To.Kind == CompositeAttribute.ObjectKind ? "property"
        : rename.To.Kind == Table.ObjectKind || rename.To.Kind == CompositeType.ObjectKind ? "class"
        : rename.To.Kind == EnumType.ObjectKind ? "enum"
        : null;

    private static string Describe(Rename rename, List<Rename> known) => rename.FromLabel is { } label
        ? VisibleText.Of($"value '{label}' of {rename.To} goes and '{rename.ToLabel}' comes")
        : $"{rename.From.Kind} '{NamesInBase(rename, known)[0]}' goes and '{rename.To.Display}' comes";

    private static string Lost(Rename rename) => rename switch
    {
        { FromLabel: not null } => "rows that have the value stop the revision",
        _ when rename.From.Kind == Table.ObjectKind => "its rows go",
        _ when rename.From.Kind == Column.ObjectKind || rename.From.Kind == CompositeAttribute.ObjectKind => "its values go",
        _ => "it is dropped and another is made",
    };

    // What the base calls it, whose table may get another name too.
    private static string[] NamesInBase(Rename rename, List<Rename> known)
    {
        var id = new Renamer([.. known.Where(r => r.FromLabel is null && r.To == rename.From.TableId).Select(r => r.Reverse())]).Apply(rename.From);
        return rename.FromLabel is { } label ? DropOption.LabelNames(id, label) : [id.Display, id.Path];
    }

    private static string Quoted(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '=' or '-') ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
