using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace SchemaGen.Tests.Architecture;

/// <summary>Rules of the sources that no compiler knows.</summary>
public sealed class SourceTests
{
    private const int MostLines = 300;

    private static readonly Regex Ddl = new(@"\b(CREATE|ALTER|DROP)\s+(UNIQUE\s+|UNLOGGED\s+)?(TABLE|INDEX|TYPE|SEQUENCE|SCHEMA|EXTENSION|DATABASE|CONSTRAINT|COLUMN)\s+(IF\b|\{|""|[a-z_]+[.;( ])", RegexOptions.None);
    private static readonly Regex CatalogSql = new(@"(?i)\b(FROM|JOIN)\s+(pg_catalog\.)?pg_(class|attribute|type|constraint|index|namespace|enum|sequence|extension|description|depend|proc|attrdef)\b", RegexOptions.None);
    private static readonly Regex PublicType = new(@"^(    )?public (sealed |abstract |static |readonly |partial )*(class|record|struct|enum|interface|delegate)\b", RegexOptions.Multiline);

    internal static string Root { get; } = FindRoot();

    [Test]
    public void DDL_stands_in_templates() => AssertNone(Matches(Ddl));

    [Test]
    public void Catalog_SQL_stands_in_sql_files() => AssertNone(Matches(CatalogSql));

    [Test]
    public void No_file_has_more_lines_than_a_reader_keeps_in_mind() => AssertNone(Sources().Select(f => (File: f, File.ReadLines(f).Count())).Where(f => f.Item2 > MostLines).Select(f => $"{Short(f.File)}: {f.Item2} lines"));

    [Test]
    public void A_file_has_one_public_type() => AssertNone(Sources()
        .Select(f => (File: f, PublicType.Matches(File.ReadAllText(f)).Count(m => !m.Value.StartsWith(' '))))
        .Where(f => f.Item2 > 1)
        .Select(f => $"{Short(f.File)}: {f.Item2} public types"));

    [Test]
    public void Core_bans_files_clock_environment_and_network()
    {
        var banned = File.ReadAllText(Path.Combine(Root, "tool/SchemaGen.Core/BannedSymbols.txt"));
        foreach (var symbol in new[] { "N:System.IO;", "N:System.Net;", "T:System.Environment;", "P:System.DateTime.Now;", "P:System.DateTime.UtcNow;", "M:System.Guid.NewGuid;" })
        {
            Assert.That(banned, Does.Contain(symbol));
        }

        var project = File.ReadAllText(Path.Combine(Root, "tool/SchemaGen.Core/SchemaGen.Core.csproj"));
        Assert.That(project, Does.Contain("<EnforceExtendedAnalyzerRules>true").And.Contain("BannedSymbols.txt").And.Contain("BannedApiAnalyzers"));
    }

    /// <summary>Whether a folder or one below it has a file.</summary>
    internal static bool Has(string folder, string file) => Directory.EnumerateFiles(Path.Combine(Root, folder), file, SearchOption.AllDirectories).Any();

    private static IEnumerable<string> Matches(Regex regex) =>
        from file in Sources()
        from match in regex.Matches(string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))))
        select $"{Short(file)}: {match.Value}";

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Root, "tool"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Short(string file) => Path.GetRelativePath(Root, file);

    private static void AssertNone(IEnumerable<string> found) => Assert.That(found.ToList(), Is.Empty);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "SchemaGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the tests have to run where their sources are");
    }
}
