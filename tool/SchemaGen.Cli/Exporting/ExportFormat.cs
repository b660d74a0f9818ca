using SchemaGen.Cli.Exporting.Formats;

namespace SchemaGen.Cli.Exporting;

/// <summary>An ExportFormat is how another runner names and marks its files.</summary>
internal abstract class ExportFormat
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [new FlywayFormat(), new GolangMigrateFormat(), new DbmateFormat(), new EvolveFormat(), new LiquibaseFormat()];

    /// <summary>The name of the runner.</summary>
    public abstract string Name { get; }

    /// <summary>Whether it runs the statements of a file by themselves, so that a file need not be cut.</summary>
    public virtual bool RunsStatements => false;

    /// <summary>How many digits the id of a revision may have where files run in the order of their numbers; null where they do not.</summary>
    public virtual int? Digits => null;

    /// <summary>The files of all parts.</summary>
    public abstract IEnumerable<(string Name, string Text)> Files(IReadOnlyList<ExportedPart> parts);
}
