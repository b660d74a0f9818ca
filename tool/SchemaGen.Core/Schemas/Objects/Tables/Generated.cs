using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a column is computed of others (GENERATED ALWAYS AS ...).</summary>
/// <param name="Expression">What it is computed by.</param>
/// <param name="Virtual">Computed when it is read (PostgreSQL 18), else stored.</param>
public sealed record Generated(SqlExpression Expression, bool Virtual);
