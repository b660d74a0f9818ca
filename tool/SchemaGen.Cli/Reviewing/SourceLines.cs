using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Linting;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Reviewing;

/// <summary>The places of source that the comments of a revision name: <c>-- add column cars.year    Car.cs:19</c>.</summary>
/// <param name="sql">The SQL of the revision.</param>
/// <param name="root">The folder from which the places are told, in its repository.</param>
internal sealed class SourceLines(string sql, string root)
{
    private const string Comment = "-- ";
    private const string Gap = "    ";

    /// <summary>The place of a change, from the root of the repository; null where no comment names one.</summary>
    internal SourceSpan? Find(Change change)
    {
        var title = Comment + VisibleText.Comment(ChangeText.Title(change)) + Gap;
        return sql.Split('\n').FirstOrDefault(l => l.StartsWith(title, StringComparison.Ordinal)) is { } line && ModelPlace.Read(line) is { } place
            ? place with { File = root == "." ? place.File : $"{root}/{place.File}" }
            : null;
    }
}
