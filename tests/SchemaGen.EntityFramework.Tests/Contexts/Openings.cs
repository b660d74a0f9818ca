#nullable enable
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.Openings;

// As OpenIddict and Duende's stores have it: generic entities with a generic key, configurations of them, options with a schema.
public class Application<TKey> where TKey : IEquatable<TKey>
{
    public virtual TKey? Id { get; set; }
    public virtual string? ClientId { get; set; }
    public virtual string? ConcurrencyToken { get; set; } = Guid.NewGuid().ToString();
    public virtual ICollection<Token<TKey>> Tokens { get; } = new HashSet<Token<TKey>>();
}

public class Token<TKey> where TKey : IEquatable<TKey>
{
    public virtual TKey? Id { get; set; }
    public virtual Application<TKey>? Application { get; set; }
    public virtual DateTime? CreationDate { get; set; }
    public virtual string? ReferenceId { get; set; }
    public virtual string? Status { get; set; }
}

public class ApplicationConfiguration<TKey> : IEntityTypeConfiguration<Application<TKey>> where TKey : IEquatable<TKey>
{
    public void Configure(EntityTypeBuilder<Application<TKey>> builder)
    {
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.ClientId).IsUnique();
        builder.Property(a => a.ClientId).HasMaxLength(100);
        builder.Property(a => a.ConcurrencyToken).HasMaxLength(50).IsConcurrencyToken();
        builder.Property(a => a.Id!).ValueGeneratedOnAdd();
        builder.HasMany(a => a.Tokens).WithOne(t => t.Application!).HasForeignKey("ApplicationId").IsRequired(required: false);
        builder.ToTable("OpenApplications");
    }
}

public sealed class TokenConfiguration<TKey> : IEntityTypeConfiguration<Token<TKey>> where TKey : IEquatable<TKey>
{
    public void Configure(EntityTypeBuilder<Token<TKey>> builder)
    {
        builder.HasKey(t => t.Id);
        builder.HasIndex("ApplicationId", nameof(Token<TKey>.Status)).IsUnique(false);
        builder.HasIndex(t => t.ReferenceId).IsUnique();
        builder.Property(t => t.ReferenceId).HasMaxLength(100);
        builder.ToTable("OpenTokens");
    }
}

public sealed class StoreOptions
{
    public string? DefaultSchema { get; set; } = "store";
}

public class PersistedGrant
{
    public long Id { get; set; }
    public string? Key { get; set; }
    public required string Type { get; set; }
    public DateTime? Expiration { get; set; }
    public required string Data { get; set; }
}

public class SigningKey
{
    public required string Id { get; set; }
    public int Version { get; set; }
    public string? Use { get; set; }
}

public static class ModelBuilderExtensions
{
    public static ModelBuilder UseOpen<TKey>(this ModelBuilder builder) where TKey : IEquatable<TKey> => builder
        .ApplyConfiguration(new ApplicationConfiguration<TKey>())
        .ApplyConfiguration(new TokenConfiguration<TKey>());

    public static void ConfigureStore(this ModelBuilder builder, StoreOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.DefaultSchema))
        {
            builder.HasDefaultSchema(options.DefaultSchema);
        }

        builder.Entity<PersistedGrant>(grant =>
        {
            grant.ToTable("PersistedGrants");
            grant.Property(x => x.Key).HasMaxLength(200).ValueGeneratedNever();
            grant.Property(x => x.Type).HasMaxLength(50).IsRequired();
            grant.Property(x => x.Data).HasMaxLength(50000).IsRequired();
            grant.HasKey(x => x.Id);
            grant.HasIndex(x => x.Key).IsUnique();
            grant.HasIndex(x => x.Expiration);
        });
        builder.Entity<SigningKey>(key =>
        {
            key.ToTable("Keys", "security");
            key.HasKey(x => x.Id);
            key.HasIndex(x => x.Use);
        });
    }
}

public class OpeningsContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.UseOpen<Guid>();
        modelBuilder.ConfigureStore(new StoreOptions());
    }
}
