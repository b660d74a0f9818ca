using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Saas.Entities;

namespace Saas.Data;

public class SaasDbContext : IdentityDbContext<AppUser, AppRole, Guid, AppUserClaim, AppUserRole, AppUserLogin, AppRoleClaim, AppUserToken>
{
    private static readonly MethodInfo ConfigureGlobalFiltersMethod = typeof(SaasDbContext).GetMethod(nameof(ConfigureGlobalFilters), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ITenantProvider _tenantProvider;

    public SaasDbContext(DbContextOptions<SaasDbContext> options, ITenantProvider tenantProvider) : base(options)
    {
        _tenantProvider = tenantProvider;
    }

    private Guid? CurrentTenantId => _tenantProvider.TenantId;

    public DbSet<Tenant> Tenants => Set<Tenant>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<Label> Labels => Set<Label>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
        configurationBuilder.Properties<TenantStatus>().HaveConversion<string>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.HasDefaultSchema("app");
        builder.HasPostgresExtension("citext");

        ConfigureIdentity(builder);
        ConfigureTenancy(builder);
        ConfigureProjects(builder);

        foreach (IMutableEntityType entityType in builder.Model.GetEntityTypes())
        {
            if (typeof(TenantEntity).IsAssignableFrom(entityType.ClrType))
            {
                builder.Entity(entityType.ClrType).HasIndex(nameof(TenantEntity.TenantId));
                builder.Entity(entityType.ClrType).Property<uint>(nameof(TenantEntity.Version)).IsRowVersion();
            }

            ConfigureGlobalFiltersMethod
                .MakeGenericMethod(entityType.ClrType)
                .Invoke(this, new object[] { builder, entityType });
        }

        foreach (var foreignKey in builder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(fk => !fk.IsOwnership && fk.DeleteBehavior == DeleteBehavior.Cascade))
        {
            foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
        }
    }

    protected void ConfigureGlobalFilters<TEntity>(ModelBuilder modelBuilder, IMutableEntityType entityType)
        where TEntity : class
    {
        if (entityType.BaseType == null && ShouldFilterEntity<TEntity>())
        {
            var filterExpression = CreateFilterExpression<TEntity>();
            if (filterExpression != null)
            {
                modelBuilder.Entity<TEntity>().HasQueryFilter(filterExpression);
            }
        }
    }

    private static bool ShouldFilterEntity<TEntity>() where TEntity : class =>
        typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity)) || typeof(IMustHaveTenant).IsAssignableFrom(typeof(TEntity));

    private Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>() where TEntity : class
    {
        Expression<Func<TEntity, bool>>? expression = null;
        if (typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity)))
        {
            expression = e => !((ISoftDelete)e).IsDeleted;
        }

        return expression;
    }

    private static void ConfigureIdentity(ModelBuilder builder)
    {
        builder.Entity<AppUser>(b =>
        {
            b.ToTable("users", "identity");
            b.Property(u => u.Email).HasColumnType("citext");
            b.Property(u => u.FirstName).HasMaxLength(64);
            b.Property(u => u.LastName).HasMaxLength(64);
            b.HasMany(e => e.UserRoles).WithOne(e => e.User).HasForeignKey(ur => ur.UserId).IsRequired();
            b.OwnsMany(u => u.RefreshTokens, t =>
            {
                t.ToTable("refresh_tokens", "identity");
                t.WithOwner().HasForeignKey("user_id");
                t.Property(x => x.Token).HasMaxLength(88);
                t.HasIndex(x => x.Token).IsUnique();
            });
        });

        builder.Entity<AppRole>(b =>
        {
            b.ToTable("roles", "identity");
            b.HasMany(e => e.UserRoles).WithOne(e => e.Role).HasForeignKey(ur => ur.RoleId).IsRequired();
            b.HasMany(e => e.RoleClaims).WithOne(e => e.Role).HasForeignKey(rc => rc.RoleId).IsRequired();
        });

        builder.Entity<AppUserRole>().ToTable("user_roles", "identity");
        builder.Entity<AppUserClaim>().ToTable("user_claims", "identity");
        builder.Entity<AppUserLogin>().ToTable("user_logins", schema: "identity");
        builder.Entity<AppRoleClaim>().ToTable("role_claims", schema: "identity");
        builder.Entity<AppUserToken>(b => b.ToTable("user_tokens", "identity"));
    }

    private void ConfigureTenancy(ModelBuilder builder)
    {
        var tenant = builder.Entity<Tenant>();
        tenant.HasIndex(t => t.Slug).IsUnique();
        tenant.OwnsOne(t => t.Settings, s =>
        {
            s.ToJson();
            s.Ignore(x => x.Flags);
            s.OwnsOne(x => x.Colours);
        });
        tenant.Property(t => t.CreatedAt).HasDefaultValueSql("CURRENT_TIMESTAMP");

        builder.Entity<Plan>(entity =>
        {
            entity.HasAlternateKey(e => e.Code);
            entity.Property(e => e.Code).HasMaxLength(32);
            entity.ToTable(t => t.HasCheckConstraint("ck_plans_price", "monthly_price >= 0"));
            entity.HasData(
                new Plan { Id = 1, Code = "free", MonthlyPrice = 0m, MaxSeats = 3 },
                new Plan { Id = 2, Code = "team", MonthlyPrice = 12.5m, YearlyPrice = 120m });
        });

        builder.Entity<Subscription>(entity =>
        {
            entity.HasOne(d => d.Tenant).WithOne(p => p.Subscription).HasForeignKey<Subscription>(d => d.TenantId);
            entity.HasIndex(e => e.ExternalId).IsUnique().HasFilter("external_id IS NOT NULL");
            entity.Property(e => e.Period).HasDefaultValue(BillingPeriod.Monthly);
        });

        builder.Entity<Membership>(entity =>
        {
            entity.HasKey(m => new { m.TenantId, m.UserId });
            entity.HasOne(m => m.Tenant).WithMany(t => t.Memberships).HasForeignKey(m => m.TenantId);
            entity.HasOne(m => m.User).WithMany(u => u.Memberships).HasForeignKey(m => m.UserId);
            entity.HasQueryFilter(m => m.TenantId == CurrentTenantId);
        });
    }

    private static void ConfigureProjects(ModelBuilder builder)
    {
        builder.Entity<Project>().HasIndex(p => new { p.TenantId, p.Name }).IsUnique().HasFilter("is_deleted = false");
        builder.Entity<Ticket>(b =>
        {
            b.HasIndex(t => new { t.ProjectId, t.Number }).IsUnique();
            b.HasOne(t => t.Reporter).WithMany().OnDelete(DeleteBehavior.NoAction);
            b.HasOne(t => t.Assignee).WithMany().HasForeignKey(t => t.AssigneeId).OnDelete(DeleteBehavior.SetNull);
            b.HasMany(t => t.Labels).WithMany(l => l.Tickets).UsingEntity<Dictionary<string, object>>(
                "ticket_label",
                j => j.HasOne<Label>().WithMany().HasForeignKey("label_id").HasConstraintName("fk_ticket_label_label"),
                j => j.HasOne<Ticket>().WithMany().HasForeignKey("ticket_id").OnDelete(DeleteBehavior.Cascade),
                j =>
                {
                    j.HasKey("ticket_id", "label_id");
                    j.ToTable("ticket_labels");
                });
        });
    }
}
