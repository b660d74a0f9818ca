using System.Text;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at names.</summary>
internal static class NameLint
{
    // NAMEDATALEN of src/include/pg_config_manual.h, without the byte that ends a name.
    private const int MostBytes = 63;

    private const int BytesOfCharacter = 4;

    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        var names = SqlLexer.Tokens(statement.Text).Where(t => t is { IsIdentifier: true, Length: > MostBytes / BytesOfCharacter } && Encoding.UTF8.GetByteCount(t.Value) > MostBytes);
        foreach (var name in names.Select(t => t.Value).Distinct(StringComparer.Ordinal))
        {
            state.Report(LintIds.NameTooLong, $"PostgreSQL cuts {VisibleText.Of(name)} after {MostBytes} bytes");
        }
    }
}
