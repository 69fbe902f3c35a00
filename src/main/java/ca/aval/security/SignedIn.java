package ca.aval.security;

/** Who is at the keyboard. */
public record SignedIn(Account account) implements Guard {
    @Override
    public void require(Permission permission) {
        Guard.of(account.role()).require(permission);
    }
}
