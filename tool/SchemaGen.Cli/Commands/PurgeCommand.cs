using System.Globalization;
using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Postgres.Trash;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Commands;

/// <summary>Lists what revisions with <c>--preserve</c> have kept of what they dropped, and removes it by age.</summary>
[Verb("purge", HelpText = "List what --preserve has kept of dropped tables and columns, and remove it by age.")]
[Example("purge", "list what is kept, since when and how large it is")]
[Example("purge --older-than 30d", "remove what has been kept for more than 30 days")]
[Example("purge --older-than 30d --sql", "print what would be run, and run nothing")]
public sealed class PurgeCommand : CommonOptions
{
    /// <summary>How long something has to be kept before it is removed.</summary>
    [Option("older-than", MetaValue = "TIME",
        HelpText = "Remove what has been kept for longer: 30d, 12h, or 0d for all (default: list, and remove nothing).")]
    public string? OlderThan { get; set; }

    /// <summary>Whether to print the statements.</summary>
    [Option("sql", HelpText = "Print the SQL of --older-than and run nothing.")]
    public bool Sql { get; set; }

    /// <summary>Whether it is agreed to.</summary>
    [Option('y', "yes", HelpText = "Remove it unasked.")]
    public bool Yes { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var age = OlderThan is null ? (TimeSpan?)null : Parse(OlderThan);
        if (age is null && (Sql || Yes))
        {
            throw new CommandException("--sql and --yes are of what is removed: give --older-than, too");
        }

        var connection = workspace.RequireConnection();
        var kept = (await KeptTables.ReadAsync(connection, cancellation))
            .Where(t => age is null || t.Age is null || t.Age >= age).ToList();
        if (kept.Count == 0)
        {
            workspace.Terminal.Say(age is null
                ? $"nothing is kept in {TrashSchema.Name}"
                : $"nothing in {TrashSchema.Name} is older than {OlderThan}");
            return ExitCode.Done;
        }

        var list = string.Join('\n', kept.Select(t => $"  {Text(t)}"));
        if (age is null)
        {
            workspace.Terminal.Say($"kept in {TrashSchema.Name}:\n{list}");
            return ExitCode.Done;
        }

        var script = PurgeScript.Of(workspace.Templates, kept.Select(t => t.Name));
        if (Sql)
        {
            workspace.Terminal.Script(script.TrimEnd('\n'));
            return ExitCode.Done;
        }

        if (!Yes && !(workspace.Terminal.CanAsk
            && workspace.Terminal.Ask($"for good, and no way back has it again, purge removes\n{list}\nIs it to run?")))
        {
            throw new CommandException(
                $"nothing is removed, because purge deletes for good\n{list}\n--yes removes it all the same, and --sql shows what it runs");
        }

        await KeptTables.RemoveAsync(connection, script, cancellation);
        workspace.Terminal.Say($"removed:\n{list}");
        return ExitCode.Done;
    }

    private static string Text(KeptTable table)
    {
        var age = table.Age is { } since ? FormattableString.Invariant($"kept for {(int)since.TotalDays} days") : "empty";
        return FormattableString.Invariant($"{table.Of}    {age}, {TableSize.InUnits(table.Bytes)}    {TrashSchema.Name}.{table.Name}");
    }

    private static TimeSpan Parse(string text) =>
        text is [.. var number, 'd' or 'h']
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 100_000
            ? text[^1] == 'd' ? TimeSpan.FromDays(count) : TimeSpan.FromHours(count)
            : throw new CommandException($"--older-than is '{text}' and has to be a number of days or hours: 30d, 12h, or 0d for all");
}
